// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrityline.h"

#include <ui/look/banner.h>
#include <ui/look/painting.h>
#include <ui/look/plainlabel.h>
#include <ui/look/plaintext.h>

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QTextDocument>

using namespace Qt::StringLiterals;

IntegrityLine::IntegrityLine(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_text(new PlainLabel)
    , m_place(new QWidget)
    , m_banner(new Banner(Tone::Lost))
{
    const auto &m = look::metrics();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(look::mirrored({m.glyph + m.between, 0, 0, 0}));
    row->addWidget(m_text);
    m_text->setColor(Token::Secondary);
    m_text->setElided(Qt::ElideRight);
    auto *place = new QVBoxLayout(m_place);
    place->setContentsMargins(m.edge, 0, m.edge, m.between);
    place->addWidget(m_banner);
    connect(m_banner, &Banner::actionTriggered, this, [this] {
        if (Anchor *anchor = m_workspace.anchor())
            anchor->accept(m_workspace.serverNow());
    });
    if (Anchor *anchor = m_workspace.anchor())
        connect(anchor, &Anchor::changed, this, &IntegrityLine::verify);
    tell();
}

QWidget *IntegrityLine::banner() const
{
    return m_place;
}

void IntegrityLine::verify()
{
    m_scope.cancel();
    verifyNow();
}

QCoro::Task<> IntegrityLine::verifyNow()
{
    const Anchor *anchor = m_workspace.anchor();
    const auto verifying = m_workspace.record().journal().verify(anchor ? anchor->known() : std::nullopt);
    const auto report = co_await later(m_scope, verifying);
    if (report) {
        m_report = *report;
        m_checkedAt = m_workspace.serverNow();
    }
    tell();
    emit verified();
}

QString IntegrityLine::anchorText() const
{
    const Anchor *anchor = m_workspace.anchor();
    if (!anchor)
        return tr("Its end is kept nowhere else: a record that was cut would not show.");
    switch (anchor->state()) {
    case Anchor::State::Idle:
        return tr("Its end goes into the keychain too as soon as there is an account that buys for real.");
    case Anchor::State::Asking:
        return tr("The keychain is being asked for its end.");
    case Anchor::State::Kept:
        return tr("Its end is kept in the keychain too.");
    case Anchor::State::NotKept:
        return tr("No keychain keeps its end: a record that was cut would not show.") + u' ' + anchor->problem().title;
    case Anchor::State::Cut:
        break;
    }
    return {};
}

void IntegrityLine::tell()
{
    m_place->setVisible(m_report && (m_report->brokenAt || m_report->isCut));
    if (!m_report || (!m_report->brokenAt && !m_report->since.isValid())) {
        m_text->setText({});
        update();
        return;
    }
    const QLocale locale;
    const auto day = [&](const QDateTime &time) { return locale.toString(time.toLocalTime().date(), tr("d MMMM")); };
    const QString checked = m_checkedAt.toLocalTime().toString(u"HH:mm"_s);
    if (m_report->brokenAt) {
        m_text->setText(tr("Broken at line %1").arg(*m_report->brokenAt));
        m_banner->setText(tr("The record was changed from outside."),
            tr("Line %1 is not as it was written, or is missing. What is older, up to %2, is whole. Nothing can be "
               "bought with it.")
                .arg(QString::number(*m_report->brokenAt), day(m_report->brokenSince)));
        m_banner->setAction({});
    } else if (m_report->isCut) {
        m_text->setText(tr("Its end is missing"));
        m_banner->setText(tr("The end of the record is missing, or was written anew."),
            tr("The keychain knows of changes that it does not hold; it was probably put back from an old copy. "
               "Compare "
               "your numbers with what you meant to buy. Until you accept it nothing can be bought."));
        m_banner->setAction(tr("Accept the record as it is"));
    } else {
        m_text->setText(tr("Unbroken since %1, checked %2").arg(day(m_report->since), checked));
    }
    look::setTip(m_text, m_text->text() + u". "_s + anchorText());
    m_text->setAccessibleDescription(anchorText());
    update();
}

void IntegrityLine::paintEvent(QPaintEvent *)
{
    if (m_text->text().isEmpty())
        return;
    QPainter painter(this);
    const auto &m = look::metrics();
    const bool isWhole = !m_report->brokenAt && !m_report->isCut;
    const Tone tone = isWhole ? Tone::Done : Tone::Lost;
    const QRect box(0, (height() - m.glyph) / 2, m.glyph, m.glyph);
    paint::glyph(
        painter, QStyle::visualRect(layoutDirection(), rect(), box), paint::glyphOf(tone), look::tone(tone).text);
}
