// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "savedialog.h"

#include <core/clock.h>

#include <QCoreApplication>
#include <QLineEdit>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// A name of blanks alone would become a file that hardly anybody finds again.
class SaveDialog : public QFileDialog
{
public:
    SaveDialog(QWidget *window, const QString &folder, const QString &name)
        : QFileDialog(window, QCoreApplication::translate("SaveDialog", "Export what is shown"), folder)
        , m_name(name)
    { }

    void accept() override
    {
        const QStringList files = selectedFiles();
        const auto isNameless = [](const QString &file) {
            return QFileInfo(file).completeBaseName().trimmed().isEmpty();
        };
        if (std::ranges::any_of(files, isNameless))
            suggestAgain();
        else
            QFileDialog::accept();
    }

private:
    void suggestAgain()
    {
        auto *field = findChild<QLineEdit *>(u"fileNameEdit"_s);
        if (!field)
            return reject(); // the desktop's own dialog has closed already
        field->setText(m_name);
        field->selectAll();
    }

    const QString m_name;
};

QString dated(const QString &name)
{
    const QFileInfo file(name);
    const QDate today = Clock::instance().now().toLocalTime().date();
    return u"%1 %2.%3"_s.arg(file.completeBaseName(), today.toString(Qt::ISODate), file.suffix());
}

} // namespace

QFileDialog *saveDialog(QWidget *window, const QString &name, const QStringList &formats)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new SaveDialog(window, folder, dated(name));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(formats);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(dated(name));
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(".json"_L1) ? u"json"_s : u"csv"_s);
    });
    return dialog;
}
