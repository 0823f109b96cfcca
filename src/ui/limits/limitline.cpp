// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "limitline.h"

#include <ui/look/closebutton.h>
#include <ui/look/plainlabel.h>
#include <ui/look/theme.h>

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

#include <algorithm>

LimitLine::LimitLine(const TypedLimit &limit, QGridLayout *grid, int row)
    : m_span(new QComboBox)
    , m_country(addField(tr("Country of the limit"), limit.country, grid, row, 1))
    , m_currency(addField(tr("Currency of the limit"), limit.currency, grid, row, 2))
    , m_numbers(addField(tr("Most numbers"), limit.numbers, grid, row, 3))
    , m_upfront(addField(tr("Most now"), limit.upfront, grid, row, 4))
    , m_monthly(addField(tr("Most each month"), limit.monthly, grid, row, 5))
    , m_remove(new CloseButton(tr("Take this limit away")))
    , m_words(new PlainLabel({}, FontRole::Caption))
{
    for (const auto &[span, name] : {std::pair(SpendSpan::Order, tr("one order")),
             std::pair(SpendSpan::Day, tr("a day")), std::pair(SpendSpan::Month, tr("a month"))})
        m_span->addItem(name, int(span));
    m_span->setCurrentIndex(m_span->findData(int(limit.span.known().value_or(SpendSpan::Order))));
    m_span->setAccessibleName(tr("At most in"));
    m_span->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed); // its words are no longer than they have to be
    grid->addWidget(m_span, row, 0);
    grid->addWidget(m_remove, row, columns - 1);
    m_country->setPlaceholderText(tr("all"));
    m_currency->setPlaceholderText(tr("any"));
    for (QLineEdit *field : {m_numbers, m_upfront, m_monthly})
        field->setAlignment(Qt::AlignRight);
    m_words->setWordWrap(true);
    m_words->setTone(Tone::Lost);
    m_words->hide();
    grid->addWidget(m_words, row + 1, 0, 1, columns);
    connect(m_remove, &QAbstractButton::clicked, this, &LimitLine::removeRequested);
}

LimitLine::~LimitLine()
{
    for (QWidget *widget : {static_cast<QWidget *>(m_span), static_cast<QWidget *>(m_country),
             static_cast<QWidget *>(m_currency), static_cast<QWidget *>(m_numbers), static_cast<QWidget *>(m_upfront),
             static_cast<QWidget *>(m_monthly), static_cast<QWidget *>(m_remove), static_cast<QWidget *>(m_words)})
        widget->deleteLater();
}

QLineEdit *LimitLine::addField(const QString &name, const QString &text, QGridLayout *grid, int row, int column)
{
    auto *field = new QLineEdit(text);
    field->setAccessibleName(name);
    field->setMaxLength(20);
    field->setMinimumWidth(look::metrics().wide(column < 3 ? 52 : 64));
    grid->addWidget(field, row, column);
    connect(field, &QLineEdit::textChanged, this, &LimitLine::judgeAgain);
    return field;
}

TypedLimit LimitLine::typed() const
{
    return {SpendSpan(m_span->currentData().toInt()), m_country->text(), m_currency->text(), m_numbers->text(),
        m_upfront->text(), m_monthly->text()};
}

QWidget *LimitLine::fieldOf(LimitProblem::Field field) const
{
    using enum LimitProblem::Field;
    switch (field) {
    case Country:
        return m_country;
    case Currency:
        return m_currency;
    case Upfront:
        return m_upfront;
    case Monthly:
        return m_monthly;
    case Numbers:
    case Empty:
        break;
    }
    return m_numbers;
}

QWidget *LimitLine::judge()
{
    m_isJudged = true;
    const QList<LimitProblem> problems = spendtext::problemsOf(typed());
    for (QLineEdit *field : {m_country, m_currency, m_numbers, m_upfront, m_monthly}) {
        const auto wrong = std::ranges::find_if(
            problems, [this, field](const LimitProblem &problem) { return fieldOf(problem.field) == field; });
        field->setProperty("bad", wrong != problems.cend());
        field->setAccessibleDescription(wrong != problems.cend() ? wrong->text : QString());
        field->update();
    }
    QStringList texts;
    for (const LimitProblem &problem : problems)
        texts += problem.text;
    m_words->setText(texts.join(u'\n'));
    m_words->setVisible(!texts.isEmpty());
    return problems.isEmpty() ? nullptr : fieldOf(problems.first().field);
}

void LimitLine::judgeAgain()
{
    if (m_isJudged)
        judge();
}

QWidget *LimitLine::words() const
{
    return m_words;
}

QWidget *LimitLine::firstField() const
{
    return m_span;
}
