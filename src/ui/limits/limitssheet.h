// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/limits/limitline.h>
#include <ui/look/sheet.h>

#include <memory>
#include <vector>

class FieldRow;
class FormColumn;

// What the account may spend, to be read and changed. What can't be understood stays as it was typed, each with the
// reason below it, and nothing is saved.
class LimitsSheet : public Sheet
{
    Q_OBJECT

public:
    LimitsSheet(const SpendRules &rules, const AccountLook &look, const QString &account, QWidget *window,
        const QWidget *uncovered);

signals:
    void chosen(const SpendRules &rules);

private:
    // One of the rules that are a single field.
    struct Single
    {
        FieldRow *row;
        QLineEdit *field;
        qint64 SpendRules::*value;
        bool isAmount;
    };

    void addLimits(const SpendRules &rules);
    void addLine(const TypedLimit &limit);
    void addOthers(const SpendRules &rules);
    void addSingle(
        const QString &label, const QString &hint, qint64 SpendRules::*value, bool isAmount, const SpendRules &rules);
    void removeLine(const LimitLine *line);
    void save();
    void readLimits(SpendRules &rules);
    void readOthers(SpendRules &rules);
    void tellWrong(QWidget *field, QWidget *words);

    FormColumn *m_form;
    QGridLayout *m_grid;
    std::vector<std::unique_ptr<LimitLine>> m_lines;
    QList<Single> m_singles;
    QLineEdit *m_countries;
    FieldRow *m_countriesRow;
    QLineEdit *m_unknownCurrency;
    FieldRow *m_unknownCurrencyRow;
    QWidget *m_wrong = nullptr; // the first field that is, while they are read
};
