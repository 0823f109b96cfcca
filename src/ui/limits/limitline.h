// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/spendtext.h>

#include <QObject>

class CloseButton;
class PlainLabel;
class QComboBox;
class QGridLayout;
class QLineEdit;

// One limit as a row of fields in a grid, and what is wrong with them in the row below. The widgets belong to the
// grid's parent; destroying the line takes them away.
class LimitLine : public QObject
{
    Q_OBJECT

public:
    static constexpr int columns = 7; // span, country, currency, numbers, now, each month, the cross

    LimitLine(const TypedLimit &limit, QGridLayout *grid, int row);
    ~LimitLine() override;

    TypedLimit typed() const;
    QWidget *judge(); // says below the fields what is wrong with them; the first that is, or nullptr
    QWidget *words() const; // what it says
    QWidget *firstField() const;

signals:
    void removeRequested();

private:
    QLineEdit *addField(const QString &name, const QString &text, QGridLayout *grid, int row, int column);
    QWidget *fieldOf(LimitProblem::Field field) const;
    void judgeAgain();

    QComboBox *m_span;
    QLineEdit *m_country;
    QLineEdit *m_currency;
    QLineEdit *m_numbers;
    QLineEdit *m_upfront;
    QLineEdit *m_monthly;
    CloseButton *m_remove;
    PlainLabel *m_words;
    bool m_isJudged = false; // then it follows what is typed
};
