// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/filterfields.h>

#include <QSpinBox>

// A whole number that may be "off". It takes what is typed, also out of range: whoever reads it says what is wrong, so
// that nothing typed is lost. The arrows stay in the range.
class CountField : public QSpinBox
{
    Q_OBJECT

public:
    explicit CountField(const FilterField &field, QWidget *parent = nullptr);

    void stepBy(int steps) override;
    QValidator::State validate(QString &text, int &position) const override;

signals:
    void refused(const QString &reason) const;
    void submitted(); // Enter

protected:
    StepEnabled stepEnabled() const override;

private:
    CountRange m_range;
    FilterKind m_kind;
};
