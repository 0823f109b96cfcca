// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "countfield.h"

#include <domain/filterrules.h>

#include <QLineEdit>

#include <algorithm>

CountField::CountField(const FilterField &field, QWidget *parent)
    : QSpinBox(parent)
    , m_range(field.range)
    , m_kind(field.kind)
{
    setRange(0, 99'999);
    if (m_range.mayBeOff)
        setSpecialValueText(filters::placeholder(field));
    setCorrectionMode(QAbstractSpinBox::CorrectToNearestValue);
    connect(lineEdit(), &QLineEdit::returnPressed, this, &CountField::submitted);
}

void CountField::stepBy(int steps)
{
    // From off one step up is the least that counts, and one step below that is off.
    const int floor = int(m_range.mayBeOff ? 0 : m_range.least);
    int next = value() + steps;
    if (m_range.mayBeOff && next > 0 && next < m_range.least)
        next = steps > 0 ? int(m_range.least) : 0;
    setValue(std::clamp(next, floor, int(m_range.most)));
    selectAll();
}

QAbstractSpinBox::StepEnabled CountField::stepEnabled() const
{
    const int floor = int(m_range.mayBeOff ? 0 : m_range.least);
    return (value() < m_range.most ? StepUpEnabled : StepNone) | (value() > floor ? StepDownEnabled : StepNone);
}

QValidator::State CountField::validate(QString &text, int &position) const
{
    if (m_range.mayBeOff && value() == 0) { // typing into the word replaces it
        QString typed = text;
        for (const QChar c : specialValueText())
            typed.remove(c);
        if (typed.isEmpty())
            return text == specialValueText() ? QValidator::Acceptable : QValidator::Intermediate;
        if (typed != text) {
            text = typed;
            position = int(typed.size());
        }
    }
    if (const QString reason = filters::refusal(m_kind, text); !reason.isEmpty()) {
        emit refused(reason);
        return QValidator::Invalid;
    }
    return QSpinBox::validate(text, position);
}
