// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "savedsearches.h"

#include <domain/filterrules.h>
#include <domain/outgoingtext.h>
#include <domain/relaxation.h>
#include <ui/look/accountbar.h>
#include <ui/look/fieldrow.h>
#include <ui/look/formcolumn.h>
#include <ui/look/plaintext.h>
#include <ui/look/sheet.h>
#include <ui/workspace.h>

#include <QAbstractButton>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 60;
const QString searchesSetting = u"search/saved"_s;

} // namespace

SavedSearches::SavedSearches(Workspace &workspace, QAbstractButton *opener)
    : QObject(opener)
    , m_workspace(workspace)
    , m_opener(opener)
{
    load();
    connect(opener, &QAbstractButton::clicked, this, &SavedSearches::showMenu);
}

void SavedSearches::load()
{
    const QByteArray stored = m_workspace.settings().value(m_workspace.settingName(searchesSetting));
    for (const QJsonValue entry : QJsonDocument::fromJson(stored).array()) {
        const QJsonObject object = entry.toObject();
        m_searches.append({object.value(u"name"_s).toString(),
            filters::fromMap(object.value(u"filters"_s).toObject().toVariantMap())});
    }
    tellOpener();
}

void SavedSearches::save()
{
    QJsonArray all;
    for (const Saved &saved : std::as_const(m_searches)) {
        all.append(QJsonObject{
            {u"name"_s, saved.name}, {u"filters"_s, QJsonObject::fromVariantMap(filters::toMap(saved.search))}});
    }
    m_workspace.settings().setValue(
        m_workspace.settingName(searchesSetting), QJsonDocument(all).toJson(QJsonDocument::Compact));
    tellOpener();
}

void SavedSearches::keep(const QString &name, const NumberSearch &search)
{
    m_searches.removeIf([&](const Saved &saved) { return saved.name == name; });
    m_searches.append({name, search});
    std::sort(m_searches.begin(), m_searches.end(),
        [](const Saved &a, const Saved &b) { return a.name.localeAwareCompare(b.name) < 0; });
    save();
}

void SavedSearches::askName(const NumberSearch &search, QWidget *over)
{
    auto *sheet = new Sheet(tr("Save this search"), over->window(), over->window()->findChild<AccountBar *>());
    sheet->setTitle(tr("Save this search"), tr("It can be run again from “Saved searches”."));
    auto *form = new FormColumn(FormColumn::Density::Panel, 74);
    auto *name = new QLineEdit(relaxation::asked(search).left(longestName));
    name->setMaxLength(longestName);
    name->selectAll();
    form->addField(tr("Name"), name);
    sheet->body()->addWidget(form);
    auto *cancel = sheet->addButton(tr("Cancel"));
    auto *confirm = sheet->addPrimary(tr("Save"));
    const auto check = [name, confirm] {
        confirm->setEnabled(!name->text().trimmed().isEmpty() && !outgoing::looksLikeKey(name->text()));
    };
    check();
    connect(name, &QLineEdit::textChanged, confirm, check);
    connect(name, &QLineEdit::returnPressed, confirm, &QAbstractButton::click);
    connect(cancel, &QAbstractButton::clicked, sheet, &QDialog::reject);
    connect(confirm, &QAbstractButton::clicked, sheet, &QDialog::accept);
    connect(sheet, &QDialog::accepted, this, [this, name, search] { keep(name->text().trimmed(), search); });
    sheet->ask();
    name->setFocus();
}

void SavedSearches::showMenu()
{
    auto *menu = new QMenu(m_opener);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *remove = new QMenu(tr("Forget"), menu);
    for (const Saved &saved : std::as_const(m_searches)) {
        menu->addAction(look::inMenu(saved.name), this, [this, search = saved.search] { emit chosen(search); });
        remove->addAction(look::inMenu(saved.name), this, [this, name = saved.name] {
            m_searches.removeIf([&](const Saved &other) { return other.name == name; });
            save();
        });
    }
    menu->addSeparator();
    menu->addMenu(remove);
    menu->popup(m_opener->mapToGlobal(m_opener->rect().bottomLeft()));
}

void SavedSearches::tellOpener()
{
    m_opener->setVisible(!m_searches.isEmpty());
}
