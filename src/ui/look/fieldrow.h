// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/cell.h>

#include <QWidget>

#include <optional>

class Pill;
class PlainLabel;
class QGridLayout;

// One line of a form: label, field, state; below the field what is wrong with it, a reviewer's words, and the hint.
class FieldRow : public QWidget
{
    Q_OBJECT
public:
    // The field gets the label as its accessible name, unless it has one. Takes ownership.
    FieldRow(const QString &label, QWidget *field, QWidget *parent = nullptr);

    QWidget *field() const { return m_field; }
    PlainLabel *label() const { return m_label; }
    void setMeasures(int labelWidth, int gap, int labelHeight, int stateWidth, int above); // by FormColumn

    void setError(const QString &error); // empty: nothing is wrong
    void setHint(const QString &hint);
    void setWords(QWidget *frame); // a ServerFrame, between field and hint; takes ownership
    void setState(const std::optional<StateCell> &state);

private:
    QWidget *m_field;
    QGridLayout *m_grid;
    PlainLabel *m_label;
    PlainLabel *m_error;
    PlainLabel *m_hint;
    Pill *m_state;
};
