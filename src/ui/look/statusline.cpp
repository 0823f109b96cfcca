// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statusline.h"

#include "linkbutton.h"
#include "painting.h"
#include "plainlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>
#include <QStyle>

static constexpr int newsMs = 5000; // time to look down from where the hand is

StatusLine::StatusLine(QWidget *parent)
    : Strip(&Metrics::statusLine, parent)
    , m_word(new PlainLabel({}, FontRole::Caption))
    , m_texts(new QHBoxLayout)
    , m_news(new PlainLabel({}, FontRole::CaptionStrong))
    , m_what(new PlainLabel({}, FontRole::Caption))
    , m_count(new PlainLabel)
    , m_bar(new QProgressBar)
    , m_cancel(new LinkButton(tr("Cancel")))
{
    const auto &m = look::metrics();
    setGround(Token::Window);
    setLine(Qt::TopEdge);
    m_what->setColor(Token::Secondary);
    m_count->setFigures(FontRole::Caption);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(96);
    look::setFont(m_cancel, FontRole::Caption);
    m_cancel->setAccessibleDescription(tr("Stops the work that is shown beside it"));
    m_texts->setSpacing(m.between);
    row()->setContentsMargins(look::mirrored({19 + m.glyph + 11, 0, m.edge, 0}));
    row()->addWidget(m_word);
    row()->addLayout(m_texts);
    row()->addStretch(1);
    row()->addWidget(m_news);
    for (auto *widget : QList<QWidget *>{m_what, m_count, m_bar, m_cancel})
        row()->addWidget(widget);
    connect(m_cancel, &QAbstractButton::clicked, this, &StatusLine::cancelRequested);
    m_news->hide();
    m_newsEnd.setSingleShot(true);
    m_newsEnd.setInterval(newsMs);
    connect(&m_newsEnd, &QTimer::timeout, m_news, &QWidget::hide);
    setProgress({}, 0, 0);
    setAccessibleName(tr("Status"));
}

void StatusLine::setConnection(Tone tone, const QString &word)
{
    m_tone = tone;
    m_word->setText(word);
    update();
}

void StatusLine::setTexts(const QStringList &texts)
{
    QStringList parted;
    for (const auto &text : texts) {
        if (!parted.isEmpty())
            parted << QStringLiteral("·");
        parted << text;
    }
    while (m_texts->count() > parted.size()) {
        const auto *item = m_texts->itemAt(m_texts->count() - 1);
        delete item->widget();
    }
    for (int i = 0; i < parted.size(); ++i) {
        if (i >= m_texts->count()) {
            auto *label = new PlainLabel({}, FontRole::Caption);
            label->setFigures(FontRole::Caption);
            label->setColor(Token::Secondary);
            m_texts->addWidget(label);
        }
        static_cast<PlainLabel *>(m_texts->itemAt(i)->widget())->setText(parted.at(i));
    }
    if (!hasFocus()) // who listens to it is not told every second
        setAccessibleDescription((QStringList{m_word->text()} + texts).join(QStringLiteral(", ")));
}

void StatusLine::tell(const QString &news)
{
    m_news->setText(news);
    m_news->show();
    m_newsEnd.start();
    QAccessibleEvent told(m_news, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void StatusLine::setProgress(const QString &what, qint64 done, qint64 total)
{
    const QLocale locale;
    m_what->setText(what);
    m_count->setText(tr("%1 of %2").arg(locale.toString(done), locale.toString(total)));
    m_bar->setRange(0, 1000);
    m_bar->setValue(total > 0 ? int(done * 1000 / total) : 0);
    m_bar->setAccessibleName(what);
    for (auto *widget : QList<QWidget *>{m_what, m_count, m_bar, m_cancel})
        widget->setVisible(total > 0);
}

void StatusLine::focusInEvent(QFocusEvent *event)
{
    Strip::focusInEvent(event);
    update();
}

void StatusLine::focusOutEvent(QFocusEvent *event)
{
    Strip::focusOutEvent(event);
    update();
}

void StatusLine::paintEvent(QPaintEvent *event)
{
    Strip::paintEvent(event);
    QPainter painter(this);
    const int size = look::metrics().glyph;
    const auto box = QStyle::visualRect(layoutDirection(), rect(), QRect(19, (height() - size) / 2, size, size));
    const auto glyph = m_tone == Tone::Done ? paint::Glyph::Disc : paint::glyphOf(m_tone);
    paint::glyph(painter, box, glyph, look::tone(m_tone).bar);
    if (hasFocus())
        paint::focusRing(painter, rect().adjusted(2, 2, -2, -1), look::metrics().radius);
}
