// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "choicebox.h"

#include <QSignalBlocker>

#include <algorithm>

ChoiceBox::ChoiceBox(QWidget *parent)
    : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(1); // the column decides how wide it is, not its longest word
    setMaxVisibleItems(20);
    connect(this, &QComboBox::currentIndexChanged, this, &ChoiceBox::indexChanged);
}

void ChoiceBox::setChoices(const QList<Choice> &choices)
{
    if (choices == m_choices)
        return;
    const QString before = choice();
    m_choices = choices;
    {
        const QSignalBlocker quiet(this);
        clear();
        for (const Choice &entry : choices)
            addItem(entry.label, entry.value);
        setCurrentIndex(std::max(0, findData(m_wanted)));
    }
    if (choice() != before)
        emit choiceChanged();
}

void ChoiceBox::setChoice(const QString &value)
{
    m_wanted = value;
    const QString before = choice();
    {
        const QSignalBlocker quiet(this);
        setCurrentIndex(std::max(0, findData(value)));
    }
    if (choice() != before)
        emit choiceChanged();
}

void ChoiceBox::indexChanged()
{
    m_wanted = choice();
    emit choiceChanged();
}
