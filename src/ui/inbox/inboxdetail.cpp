// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inboxdetail.h"

#include <models/celltext.h>
#include <ui/look/actionbar.h>
#include <ui/look/banner.h>
#include <ui/look/fieldrow.h>
#include <ui/look/formcolumn.h>
#include <ui/look/plainlabel.h>
#include <ui/look/secondticker.h>
#include <ui/look/serverframe.h>
#include <ui/look/titlerow.h>
#include <ui/phonetext.h>

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

static constexpr int labelWidth = 92;
static constexpr int wideWidth = 600;
static constexpr qsizetype mostSubjects = 40;

static QString allOf(const QStringList &subjects)
{
    QStringList lines;
    for (const QString &subject : subjects.first(std::min(subjects.size(), mostSubjects)))
        lines += subject.startsWith(u'+') ? phoneText(subject) : subject;
    if (const qsizetype more = subjects.size() - mostSubjects; more > 0)
        lines += InboxDetail::tr("and %n more", nullptr, int(more));
    return lines.join(u'\n');
}

InboxDetail::InboxDetail(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_title(new TitleRow({}))
    , m_banner(new Banner(Tone::NeedsYou))
    , m_words(new ServerFrame(Tone::NeedsYou))
    , m_body(makeBody())
    , m_ticker(SecondTicker::shared())
{
    auto *bar = new ActionBar;
    bar->setForm();
    m_next = bar->addPrimary({});
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_body);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(scroll, 1);
    column->addWidget(bar);
    connect(m_next, &QAbstractButton::clicked, this, &InboxDetail::nextRequested);
    connect(m_ticker.get(), &SecondTicker::ticked, this, &InboxDetail::tellTime);
    clear();
}

QWidget *InboxDetail::makeBody()
{
    const auto &m = look::metrics();
    auto *facts = new FormColumn(FormColumn::Density::Facts, labelWidth);
    const QStringList labels{tr("Where"), tr("Ends"), tr("About")};
    for (std::size_t fact = 0; fact < FactCount; ++fact) {
        m_texts[fact] = new PlainLabel;
        m_texts[fact]->setWordWrap(true);
        m_texts[fact]->setSelectable(true);
        m_rows[fact] = facts->addField(labels.at(int(fact)), m_texts[fact]);
    }
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(m.edge, m.between, m.edge, m.edge);
    column->setSpacing(m.edge);
    column->addWidget(m_banner);
    column->addWidget(m_words);
    column->addWidget(facts);
    column->addStretch(1);
    return body;
}

QSize InboxDetail::sizeHint() const
{
    return {look::metrics().wide(wideWidth), QWidget::sizeHint().height()};
}

void InboxDetail::clear()
{
    m_item = {};
    m_title->setTitle({});
    m_title->setDetail({});
    m_body->hide();
    m_next->hide();
}

void InboxDetail::show(const AttentionItem &item, const InboxLine &line)
{
    m_item = item;
    m_title->setTitle(line.what.title);
    m_title->setDetail(line.where.detail);
    m_banner->setTone(line.what.tone);
    m_words->setTone(line.what.tone);
    m_words->setSource(tr("Message from %1").arg(m_workspace.provider().inside));
    m_words->setWords(item.words);
    m_words->setVisible(!item.words.isEmpty());
    setFact(Where, line.where.title);
    setFact(Ends, item.due.isValid() ? QLocale().toString(item.due.toLocalTime(), QLocale::ShortFormat) : QString());
    setFact(About, allOf(item.subjects));
    m_next->setText(line.action);
    m_next->show();
    m_body->show();
    tellTime();
}

void InboxDetail::tellTime()
{
    if (m_item.id.isEmpty())
        return;
    const QDateTime now = m_workspace.serverNow();
    const QString left = m_item.due > now ? tr("%1 left").arg(cell::timeLeft(now, m_item.due))
        : m_item.due.isValid()            ? tr("The time is over")
                                          : tr("No deadline");
    m_banner->setText(left, attention::why(m_item, now));
}

void InboxDetail::setFact(Fact fact, const QString &text)
{
    m_texts[fact]->setText(text);
    m_rows[fact]->setVisible(!text.isEmpty());
}
