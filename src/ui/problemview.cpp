// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "problemview.h"

#include <core/clock.h>
#include <ui/errortext.h>
#include <ui/look/banner.h>
#include <ui/look/copying.h>
#include <ui/look/linkbutton.h>
#include <ui/look/plainlabel.h>
#include <ui/look/serverframe.h>

#include <QHBoxLayout>
#include <QHideEvent>

ProblemView::ProblemView(QWidget *parent)
    : QWidget(parent)
    , m_banner(new Banner(Tone::NeedsYou))
    , m_frame(new ServerFrame(Tone::NeedsYou))
    , m_details(new PlainLabel({}, FontRole::Caption))
    , m_toggle(new LinkButton)
    , m_copy(new LinkButton(tr("Copy")))
{
    const Metrics &metrics = look::metrics();
    auto *links = new QHBoxLayout;
    links->setSpacing(metrics.edge);
    links->addWidget(m_toggle);
    links->addWidget(m_copy);
    links->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics.edge, metrics.tight, metrics.edge, metrics.between);
    column->setSpacing(metrics.tight);
    column->addWidget(m_banner);
    column->addWidget(m_frame);
    column->addWidget(m_details);
    column->addLayout(links);
    m_details->setSelectable(true);
    m_details->setWordWrap(true);
    connect(m_banner, &Banner::actionTriggered, this, &ProblemView::retryRequested);
    connect(m_banner, &Banner::closed, this, &QWidget::hide);
    connect(m_toggle, &QAbstractButton::clicked, this, [this] { showDetails(m_details->isHidden()); });
    connect(m_copy, &QAbstractButton::clicked, this, [this] { look::copy(m_details->text(), this); });
    auto policy = QSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void ProblemView::setProblem(const Error &error, const ProviderName &provider)
{
    tell(Tone::NeedsYou, errortext::fact(error, provider), errortext::consequence(error));
    const bool wouldBeAgain = error.kind == Error::Kind::Refused;
    m_banner->setAction(wouldBeAgain ? QString() : tr("Try again"));
    m_toggle->show();
    const QString words = errortext::serversWords(error);
    m_frame->setVisible(!words.isEmpty());
    m_frame->setSource(tr("Message from %1, %2")
                           .arg(provider.inside, QLocale().toString(Clock::instance().now().toLocalTime().time())));
    m_frame->setWords(words);
    m_details->setText(errortext::details(error));
}

void ProblemView::setText(const QString &fact, const QString &consequence)
{
    tell(Tone::NeedsYou, fact, consequence);
}

void ProblemView::setDone(const QString &fact, const QString &consequence)
{
    tell(Tone::Done, fact, consequence);
}

void ProblemView::tell(Tone tone, const QString &fact, const QString &consequence)
{
    m_isDone = tone == Tone::Done;
    m_banner->setTone(tone);
    m_banner->setText(fact, consequence);
    m_banner->setAction({});
    m_banner->setClosable(m_isDone);
    m_frame->hide();
    showDetails(false);
    m_toggle->hide();
    show();
}

void ProblemView::clear()
{
    if (!m_isDone)
        hide();
}

void ProblemView::dismiss()
{
    m_isDone = false;
    hide();
}

void ProblemView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (m_isDone && !event->spontaneous())
        dismiss();
}

void ProblemView::showDetails(bool shown)
{
    m_details->setVisible(shown);
    m_copy->setVisible(shown);
    m_toggle->setText(shown ? tr("Hide details") : tr("Details"));
}
