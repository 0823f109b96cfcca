// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "choicefollower.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QScopedValueRollback>

ChoiceFollower::ChoiceFollower(QComboBox *box)
    : QObject(box->view()->selectionModel())
    , m_box(box)
    , m_list(box->view()->selectionModel())
{
    connect(m_list, &QItemSelectionModel::selectionChanged, this, [this](const QItemSelection &selected) {
        if (!m_showing && !selected.isEmpty()) // not what goes because its line does
            chosen();
    });
    connect(box, &QComboBox::currentIndexChanged, this, &ChoiceFollower::showCurrent);
    connect(box, &QComboBox::editTextChanged, this, &ChoiceFollower::showCurrent);
    showCurrent();
}

bool ChoiceFollower::isUpToDate() const
{
    return m_list == m_box->view()->selectionModel();
}

// While the list is open it marks the line below the mouse or the keyboard, which is its current one in a moment and
// not chosen yet.
void ChoiceFollower::chosen()
{
    if (!m_box->view()->isVisible())
        return take(m_list->selectedIndexes().constFirst().row());
    const auto judge = [this] {
        const QModelIndexList rows = m_list->selectedIndexes();
        if (rows.isEmpty() || rows.contains(m_list->currentIndex()))
            return;
        take(rows.constFirst().row());
        m_box->hidePopup();
    };
    QMetaObject::invokeMethod(this, judge, Qt::QueuedConnection);
}

void ChoiceFollower::take(int row)
{
    const QModelIndex line = m_box->model()->index(row, m_box->modelColumn(), m_box->rootModelIndex());
    if (m_box->isEnabled() && line.flags().testFlag(Qt::ItemIsEnabled)) {
        m_box->setCurrentIndex(row);
        emit m_box->textActivated(m_box->itemText(row));
        emit m_box->activated(row);
    }
    showCurrent(); // what could not be chosen does not look chosen
}

void ChoiceFollower::showCurrent()
{
    const QScopedValueRollback showing(m_showing, true);
    const int row = m_box->currentIndex();
    if (m_box->currentText() != m_box->itemText(row)) // something else is typed there
        return m_list->clear();
    const QModelIndex line = m_box->model()->index(row, m_box->modelColumn(), m_box->rootModelIndex());
    m_list->setCurrentIndex(line, QItemSelectionModel::ClearAndSelect);
}
