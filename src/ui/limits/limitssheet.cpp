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
    , m_problem(new PlainLabel)
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
    connect(addPrimary(tr("Save limits")), &QPushButton::clicked, this, &LimitsSheet::save);
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
    m_problem->setWordWrap(true);
    m_problem->setTone(Tone::Lost);
    m_problem->hide();
    body()->addWidget(m_problem);
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
    connect(line, &LimitLine::edited, this, [this, line] {
        line->mark({});
        sayProblem({});
    });
    connect(
        line, &LimitLine::removeRequested, this, [this, line] { removeLine(line); }, Qt::QueuedConnection);
}

void LimitsSheet::removeLine(const LimitLine *line)
{
    std::erase_if(m_lines, [line](const auto &kept) { return kept.get() == line; });
    sayProblem({});
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

void LimitsSheet::sayProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

bool LimitsSheet::readLimits(SpendRules &rules)
{
    for (const auto &line : m_lines) {
        const auto problem = spendtext::problemOf(line->typed());
        line->mark(problem);
        if (problem) {
            sayProblem(problem->text);
            return false;
        }
        rules.limits += spendtext::limitOf(line->typed());
    }
    return true;
}

bool LimitsSheet::readOthers(SpendRules &rules)
{
    const auto countries = spendtext::countriesOf(m_countries->text());
    m_countriesRow->setError(countries ? QString() : tr("One of these is no country."));
    if (countries)
        rules.countries = *countries;
    rules.unknownCurrency = m_unknownCurrency->text().trimmed().toUpper();
    const bool isCurrency = Money::parse(u"1", rules.unknownCurrency).has_value();
    m_unknownCurrencyRow->setError(isCurrency ? QString() : tr("Three letters, as USD."));
    bool good = countries && isCurrency;
    for (const Single &single : std::as_const(m_singles)) {
        const auto number =
            single.isAmount ? spendtext::amountOf(single.field->text()) : spendtext::countOf(single.field->text());
        single.row->setError(number ? QString()
                : single.isAmount   ? tr("Write the amount as 100.00.")
                                    : tr("A whole number."));
        if (number)
            rules.*single.value = *number;
        good = good && number;
    }
    return good;
}

void LimitsSheet::save()
{
    SpendRules rules;
    const bool limitsGood = readLimits(rules);
    const bool othersGood = readOthers(rules);
    if (!limitsGood || !othersGood)
        return;
    emit chosen(rules);
    accept();
}
