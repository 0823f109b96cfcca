// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "areacodefield.h"

#include <domain/filterrules.h>
#include <ui/search/rulevalidator.h>

#include <QLineEdit>
#include <QSignalBlocker>

AreaCodeField::AreaCodeField(QWidget *parent)
    : QComboBox(parent)
    , m_stock(new StockModel(this))
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(1);
    setMaxVisibleItems(12);
    setModel(m_stock);
    auto *completer = new StockCompleter(m_stock, Qt::MatchStartsWith, this);
    setCompleter(completer);
    setCurrentIndex(-1);

    // The count of what is in stock is for the eye: its digits and whatever groups them are none of the code's.
    auto *rule = new RuleValidator(
        [this](const QString &text) {
            return m_stock->isLabel(text) ? QString() : filters::refusal(FilterKind::AreaCode, text);
        },
        [this](const QString &text) { return m_stock->isLabel(text) ? text : filters::digits(text).value_or(text); },
        this);
    setValidator(rule);
    completer->giveWayTo(rule);
    connect(rule, &RuleValidator::refused, this, &AreaCodeField::refused);
    connect(this, &QComboBox::editTextChanged, this, &AreaCodeField::codeChanged);
}

QString AreaCodeField::code() const
{
    const QString text = currentText();
    return m_stock->isLabel(text) ? text.section(u' ', 0, 0) : filters::digits(text).value_or(text);
}

void AreaCodeField::setCode(const QString &code)
{
    setEditText(hasFocus() ? code : m_stock->labelOf(code));
}

void AreaCodeField::setStock(const QList<Stock> &stock)
{
    const QString kept = code(); // while its label is still known
    {
        const QSignalBlocker quiet(this);
        m_stock->setStock(stock);
        setCurrentIndex(-1);
        setCode(kept);
    }
}

void AreaCodeField::focusInEvent(QFocusEvent *event)
{
    showStock(false);
    QComboBox::focusInEvent(event);
}

void AreaCodeField::focusOutEvent(QFocusEvent *event)
{
    QComboBox::focusOutEvent(event);
    showStock(true);
}

void AreaCodeField::showStock(bool shown)
{
    const QString kept = code();
    const QSignalBlocker quiet(this);
    setEditText(shown ? m_stock->labelOf(kept) : kept);
}
