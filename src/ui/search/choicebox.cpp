// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "choicebox.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QStyle>

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

void ChoiceBox::sort(QList<Choice> &choices)
{
    std::ranges::stable_sort(
        choices, [](const Choice &a, const Choice &b) { return a.label.localeAwareCompare(b.label) < 0; });
}

void ChoiceBox::showPopup()
{
    const int wanted = view()->sizeHintForColumn(0) + style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    view()->setMinimumWidth(std::min(wanted, window()->width()));
    QComboBox::showPopup();
}

// A space opens the list, unless it belongs to the name that is being typed.
void ChoiceBox::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    if (!m_sinceKey.isValid() || m_sinceKey.hasExpired(QApplication::keyboardInputInterval()))
        m_typed.clear();
    if (text.isEmpty() || !text.at(0).isPrint())
        return QComboBox::keyPressEvent(event);
    m_sinceKey.start();
    const bool isPart = !m_typed.isEmpty() && goesOnWith(m_typed + text);
    m_typed += text;
    if (event->key() != Qt::Key_Space || !isPart)
        return QComboBox::keyPressEvent(event);
    view()->setCurrentIndex(model()->index(currentIndex(), modelColumn()));
    view()->keyboardSearch(text); // it remembers the letters before
    setCurrentIndex(view()->currentIndex().row());
}

bool ChoiceBox::goesOnWith(const QString &typed) const
{
    return std::ranges::any_of(
        m_choices, [&](const Choice &entry) { return entry.label.startsWith(typed, Qt::CaseInsensitive); });
}

void ChoiceBox::indexChanged()
{
    m_wanted = choice();
    emit choiceChanged();
}
