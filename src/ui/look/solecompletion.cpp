// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "solecompletion.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>

void takeSoleCompletion(QLineEdit *field)
{
    QObject::connect(field, &QLineEdit::returnPressed, field, [field] {
        QCompleter *completer = field->completer();
        if (!completer || field->text().isEmpty() || completer->popup()->currentIndex().isValid())
            return; // nothing can be completed, or one was chosen already
        completer->setCompletionPrefix(field->text());
        if (completer->completionCount() != 1)
            return;
        completer->setCurrentRow(0);
        const QString whole = completer->currentCompletion();
        completer->popup()->hide();
        if (whole != field->text())
            field->setText(whole);
    });
}
