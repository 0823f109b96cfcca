// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "limitssheet.h"

#include <ui/look/fieldrow.h>
#include <ui/look/formcolumn.h>
#include <ui/look/linkbutton.h>
#include <ui/look/plainlabel.h>
#include <ui/look/theme.h>

#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

LimitsSheet::LimitsSheet(
    const SpendRules &rules, const AccountLook &look, const QString &account, QWidget *window, const QWidget *uncovered)
    : Sheet(tr("Spending limits"), window, uncovered)
    , m_form(new FormColumn(FormColumn::Density::Panel, 144))
    , m_grid(new QGridLayout)
    , m_countries(new QLineEdit)
    , m_unknownCurrency(new QLineEdit)
{
    setAccount(look, account);
    setTitle(tr("Spending limits"),
        tr("Looked at before every purchase, with what is in doubt counted as spent. Days and months are in UTC."));
    addLimits(rules);
    addOthers(rules);
    connect(addButton(tr("Cancel")), &QPushButton::clicked, this, &QDialog::reject);
    keepTyped();
    QPushButton *save = addPrimary(tr("Save limits"));
    save->setDefault(true); // Enter in a field spends nothing here
    connect(save, &QPushButton::clicked, this, &LimitsSheet::save);
}

void LimitsSheet::addLimits(const SpendRules &rules)
{
    m_grid->setHorizontalSpacing(look::metrics().between);
    m_grid->setVerticalSpacing(look::metrics().tight);
    const QStringList headings{
        tr("At most in"), tr("Country"), tr("Currency"), tr("Numbers"), tr("Now"), tr("Each month")};
    for (int column = 0; column < headings.size(); ++column) {
        auto *heading = new PlainLabel(headings.at(column));
        heading->setColor(Token::Secondary);
        m_grid->addWidget(heading, 0, column, column < 3 ? Qt::AlignLeft : Qt::AlignRight);
    }
    for (const SpendLimit &limit : rules.limits)
        addLine(spendtext::typed(limit));
    body()->addLayout(m_grid);
    auto *add = new LinkButton(tr("Add a limit"));
    connect(add, &QAbstractButton::clicked, this, [this] {
        addLine({.span = SpendSpan::Day});
        m_lines.back()->firstField()->setFocus();
    });
    body()->addWidget(add, 0, Qt::AlignLeft);
}

void LimitsSheet::addLine(const TypedLimit &limit)
{
    m_lines.push_back(std::make_unique<LimitLine>(limit, m_grid, m_grid->rowCount()));
    LimitLine *line = m_lines.back().get();
    connect(
        line, &LimitLine::removeRequested, this, [this, line] { removeLine(line); }, Qt::QueuedConnection);
}

void LimitsSheet::removeLine(const LimitLine *line)
{
    std::erase_if(m_lines, [line](const auto &kept) { return kept.get() == line; });
}

void LimitsSheet::addOthers(const SpendRules &rules)
{
    m_countries->setText(rules.countries.join(u' '));
    m_countriesRow = m_form->addField(tr("Buy only in"), m_countries);
    m_countriesRow->setHint(tr("Countries by their two letters, as US CA; empty for everywhere"));
    connect(m_countries, &QLineEdit::textChanged, this, [this] { m_countriesRow->setError({}); });
    addSingle(tr("Unknown price, now"), tr("What a number counts whose price nobody stated"),
        &SpendRules::unknownUpfront, true, rules);
    addSingle(tr("Unknown price, monthly"), {}, &SpendRules::unknownMonthly, true, rules);
    m_unknownCurrency->setText(rules.unknownCurrency);
    m_unknownCurrencyRow = m_form->addField(tr("Unknown price, currency"), m_unknownCurrency);
    connect(m_unknownCurrency, &QLineEdit::textChanged, this, [this] { m_unknownCurrencyRow->setError({}); });
    addSingle(tr("Type the count from"), tr("So many numbers, or so much of any currency below"),
        &SpendRules::typedFromNumbers, false, rules);
    addSingle(tr("Or from the amount"), {}, &SpendRules::typedFromAmount, true, rules);
    body()->addWidget(m_form);
}

void LimitsSheet::addSingle(
    const QString &label, const QString &hint, qint64 SpendRules::*value, bool isAmount, const SpendRules &rules)
{
    const qint64 number = rules.*value;
    auto *field = new QLineEdit(isAmount ? spendtext::amountText(number) : QString::number(number));
    FieldRow *row = m_form->addField(label, field);
    row->setHint(hint);
    connect(field, &QLineEdit::textChanged, row, [row] { row->setError({}); });
    m_singles += Single{row, field, value, isAmount};
}

void LimitsSheet::tellWrong(QWidget *field, QWidget *words)
{
    if (m_wrong)
        return;
    m_wrong = field;
    pointAt(field, words);
}

void LimitsSheet::readLimits(SpendRules &rules)
{
    for (const auto &line : m_lines) {
        if (QWidget *wrong = line->judge())
            tellWrong(wrong, line->words());
        else
            rules.limits += spendtext::limitOf(line->typed());
    }
}

void LimitsSheet::readOthers(SpendRules &rules)
{
    const auto judge = [this](FieldRow *row, bool isGood, const QString &problem) {
        row->setError(isGood ? QString() : problem);
        if (!isGood)
            tellWrong(row->field(), row);
    };
    const auto countries = spendtext::countriesOf(m_countries->text());
    judge(m_countriesRow, countries.has_value(), tr("One of these is no country."));
    rules.countries = countries.value_or(QStringList());
    for (const Single &single : std::as_const(m_singles)) {
        const auto number =
            single.isAmount ? spendtext::amountOf(single.field->text()) : spendtext::countOf(single.field->text());
        judge(single.row, number.has_value(),
            single.isAmount ? tr("Write the amount as 100.00.") : tr("A whole number."));
        rules.*single.value = number.value_or(0);
    }
    rules.unknownCurrency = m_unknownCurrency->text().trimmed().toUpper();
    judge(m_unknownCurrencyRow, Money::parse(u"1", rules.unknownCurrency).has_value(), tr("Three letters, as USD."));
}

void LimitsSheet::save()
{
    SpendRules rules;
    m_wrong = nullptr;
    readLimits(rules);
    readOthers(rules);
    if (m_wrong)
        return;
    emit chosen(rules);
    accept();
}
