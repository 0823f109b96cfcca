// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "savedialog.h"

#include <QCoreApplication>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

QFileDialog *saveDialog(QWidget *window, const QString &name, const QStringList &formats)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(window, QCoreApplication::translate("SaveDialog", "Export what is shown"), folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(formats);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(".json"_L1) ? u"json"_s : u"csv"_s);
    });
    return dialog;
}
