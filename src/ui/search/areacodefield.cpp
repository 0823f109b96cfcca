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
    setCompleter(new StockCompleter(m_stock, Qt::MatchStartsWith, this));
    setCurrentIndex(-1);

    auto *rule = new RuleValidator([](const QString &text) { return filters::refusal(FilterKind::AreaCode, text); },
        [](const QString &text) { return filters::digits(text).value_or(text); }, this);
    setValidator(rule);
    connect(rule, &RuleValidator::refused, this, &AreaCodeField::refused);
    connect(this, &QComboBox::editTextChanged, this, &AreaCodeField::codeChanged);
}

QString AreaCodeField::code() const
{
    return filters::digits(currentText().section(u'(', 0, 0)).value_or(currentText());
}

void AreaCodeField::setCode(const QString &code)
{
    setEditText(hasFocus() ? code : m_stock->labelOf(code));
}

void AreaCodeField::setStock(const QList<Stock> &stock)
{
    const QString kept = code();
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
