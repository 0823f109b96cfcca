// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperdetail.h"

#include <ui/look/actionbar.h>
#include <ui/look/banner.h>
#include <ui/look/formcolumn.h>
#include <ui/look/pill.h>
#include <ui/look/plainlabel.h>
#include <ui/look/rule.h>
#include <ui/look/titlerow.h>

#include <QScrollArea>
#include <QVBoxLayout>

static constexpr int labelWidth = 104;

// A word that no line holds, as a checksum or an alphabet, would make the detail wider than its room.
static QString broken(const QString &text)
{
    constexpr qsizetype longest = 40;
    constexpr qsizetype piece = 32;
    QStringList words = text.split(u' ');
    for (QString &word : words) {
        for (qsizetype at = word.size() > longest ? piece : word.size(); at < word.size(); at += piece + 1)
            word.insert(at, u'\n');
    }
    return words.join(u' ');
}

PaperDetail::PaperDetail(QWidget *parent)
    : QWidget(parent)
    , m_title(new TitleRow({}))
    , m_state(new Pill)
    , m_banner(new Banner(Tone::NeedsYou))
    , m_nothing(new PlainLabel)
    , m_page(new QWidget)
    , m_bar(new ActionBar)
{
    const auto &m = look::metrics();
    m_title->addWidget(m_state);
    m_nothing->setColor(Token::Secondary);
    m_nothing->setWordWrap(true);
    m_column = new QVBoxLayout(m_page);
    m_column->setContentsMargins(m.edge, m.inset, m.edge, m.edge);
    m_column->setSpacing(m.edge);
    m_column->addWidget(m_nothing);
    m_column->addWidget(m_banner);
    m_column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_bar->setForm();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(new Rule);
    column->addWidget(scroll, 1);
    column->addWidget(m_bar);
    clear({});
}

void PaperDetail::clear(const QString &why)
{
    setTitle({}, {});
    setState(std::nullopt);
    setFacts({});
    m_banner->hide();
    m_bar->hide();
    m_nothing->setText(why);
    m_nothing->setVisible(!why.isEmpty());
}

void PaperDetail::setTitle(const QString &title, const QString &detail)
{
    m_nothing->hide();
    m_title->setTitle(title);
    m_title->setDetail(detail);
}

void PaperDetail::setState(const std::optional<StateCell> &state)
{
    m_state->setVisible(state.has_value());
    if (state)
        m_state->setState(*state);
}

void PaperDetail::setFacts(QList<Fact> facts)
{
    facts.removeIf([](const Fact &fact) { return fact.text.isEmpty(); });
    QStringList labels;
    for (const Fact &fact : std::as_const(facts))
        labels += fact.label;
    if (labels != m_labels)
        build(facts);
    m_labels = labels;
    for (qsizetype at = 0; at < facts.size(); ++at)
        m_texts.at(at)->setText(broken(facts.at(at).text));
}

void PaperDetail::build(const QList<Fact> &facts)
{
    delete m_form;
    m_texts.clear();
    m_form = new FormColumn(FormColumn::Density::Facts, labelWidth);
    for (const Fact &fact : facts) {
        auto *text = new PlainLabel;
        text->setWordWrap(true);
        text->setSelectable(true);
        m_form->addField(fact.label, text);
        m_texts += text;
    }
    m_column->insertWidget(2, m_form); // after the banner
}

void PaperDetail::addBelow(QWidget *widget)
{
    m_column->insertWidget(m_column->count() - 1, widget);
}
