// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class FieldRow;
class QVBoxLayout;

// Fields under each other, their labels right-aligned in one column that is as wide as the widest of them.
class FormColumn : public QWidget
{
    Q_OBJECT
public:
    enum class Density {
        Panel, // filters, basket: rows close together
        Form, // a detail: 16 between rows, a column for states
        Facts, // read only, as in a sheet: lines of text
    };

    FormColumn(Density density, int labelWidth, QWidget *parent = nullptr); // labelWidth: at least, at 10 pt

    FieldRow *addField(const QString &label, QWidget *field);
    FieldRow *addUnlabelled(QWidget *field); // a check box whose own text says it

protected:
    void changeEvent(QEvent *event) override;

private:
    FieldRow *add(FieldRow *row);
    void align();

    Density m_density;
    int m_labelWidth;
    QVBoxLayout *m_column;
    QList<FieldRow *> m_rows;
};
