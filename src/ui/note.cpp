// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "note.h"

#include <ui/look/closebutton.h>
#include <ui/look/flowrow.h>
#include <ui/look/linescroll.h>
#include <ui/look/linkbutton.h>
#include <ui/look/painting.h>
#include <ui/look/plainlabel.h>
#include <ui/look/serverframe.h>

#include <QEvent>
#include <QGridLayout>
#include <QHideEvent>
#include <QPainter>
#include <QStyle>

Note::Note(QWidget *parent)
    : QWidget(parent)
    , m_fact(new PlainLabel({}, FontRole::Emphasis))
    , m_consequence(new PlainLabel)
    , m_framePlace(new QVBoxLayout)
    , m_list(new LineScroll(tr("Number by number")))
    , m_links(new FlowRow(look::metrics().edge))
    , m_close(new CloseButton(tr("Close this note")))
{
    const Metrics &m = look::metrics();
    m_fact->setWordWrap(true);
    m_consequence->setWordWrap(true);
    m_consequence->setSelectable(true);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(look::mirrored({m.inset + m.glyph + m.between, m.between, m.between, m.between + 2}));
    grid->setHorizontalSpacing(m.tight);
    grid->setVerticalSpacing(m.tight);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_fact, 0, 0, Qt::AlignVCenter);
    grid->addWidget(m_close, 0, 1, Qt::AlignTop);
    grid->addWidget(m_consequence, 1, 0, 1, 2);
    m_framePlace->setSpacing(m.tight);
    grid->addLayout(m_framePlace, 2, 0, 1, 2);
    grid->addWidget(m_list, 3, 0, 1, 2);
    grid->addLayout(m_links, 4, 0, 1, 2);
    m_close->hide();
    connect(m_close, &QAbstractButton::clicked, this, [this] {
        hide();
        emit closed();
    });
    auto policy = QSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Note::setTone(Tone tone)
{
    m_tone = tone;
    m_fact->setTone(tone);
    m_consequence->setTone(tone);
    const auto frames = findChildren<ServerFrame *>();
    for (ServerFrame *frame : frames)
        frame->setTone(tone);
    for (int i = 0; i < m_links->count(); ++i) {
        if (auto *link = qobject_cast<LinkButton *>(m_links->itemAt(i)->widget()))
            link->setTone(tone);
    }
    update();
}

void Note::setText(const QString &fact, const QString &consequence)
{
    m_fact->setText(fact);
    m_consequence->setText(consequence);
    m_consequence->setVisible(!consequence.isEmpty());
}

void Note::setWords(const QString &source, const QString &words)
{
    setWords(words.isEmpty() ? QList<Words>() : QList<Words>{{source, words}});
}

void Note::setWords(const QList<Words> &all)
{
    while (m_frames.size() > all.size())
        delete m_frames.takeLast();
    while (m_frames.size() < all.size()) {
        m_frames += new ServerFrame(m_tone);
        m_framePlace->addWidget(m_frames.last());
        m_frames.last()->show(); // with what it belongs to, not a moment later
    }
    for (qsizetype i = 0; i < all.size(); ++i) {
        m_frames.at(i)->setSource(all.at(i).source);
        m_frames.at(i)->setWords(all.at(i).words);
    }
}

void Note::setList(const QList<Words> &all)
{
    m_list->clear();
    for (const Words &one : all) {
        if (one.words.isEmpty()) {
            auto *line = new PlainLabel(one.source);
            line->setTone(m_tone);
            line->setWordWrap(true);
            m_list->add(line);
            continue;
        }
        auto *frame = new ServerFrame(m_tone);
        frame->setSource(one.source);
        frame->setWords(one.words);
        m_list->add(frame);
    }
}

LinkButton *Note::addLink(const QString &text)
{
    auto *link = new LinkButton(text);
    link->setTone(m_tone);
    m_links->addWidget(link);
    link->show(); // with what it belongs to, not a moment later
    return link;
}

void Note::clearLinks()
{
    while (auto *item = m_links->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater(); // it may be the one that was pressed
        delete item;
    }
}

bool Note::focusLink()
{
    auto *link = isVisible() && m_links->count() > 0 ? m_links->itemAt(0)->widget() : nullptr;
    if (link)
        link->setFocus(Qt::OtherFocusReason);
    return link;
}

void Note::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void Note::dropNews()
{
    if (m_tone != Tone::Done || isHidden())
        return;
    hide();
    emit closed();
}

// Who comes back to a section knows already.
void Note::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous())
        dropNews();
}

bool Note::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    const auto type = event->type();
    if (type == QEvent::Show || type == QEvent::Hide || type == QEvent::LayoutRequest)
        emit roomChanged();
    return done;
}

void Note::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Metrics &m = look::metrics();
    const auto colors = look::tone(m_tone);
    const bool outlined = Theme::instance().scheme().highContrast;
    paint::roundRect(painter, rect(), m.radius, colors.tint, outlined ? colors.text : QColor());
    const int middle = m_fact->y() + std::min(m_fact->height(), m_fact->fontMetrics().height()) / 2;
    const QRect box(m.inset - 2, middle - m.glyph / 2, m.glyph, m.glyph);
    paint::glyph(painter, QStyle::visualRect(layoutDirection(), rect(), box), paint::glyphOf(m_tone), colors.text);
}
