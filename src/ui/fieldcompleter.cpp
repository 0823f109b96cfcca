// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldcompleter.h"

#include <ui/look/solecompletion.h>

#include <QLineEdit>
#include <QStringListModel>

using namespace Qt::StringLiterals;

namespace {

// Where the name that is typed last begins.
qsizetype lastName(const QString &typed)
{
    const qsizetype word = typed.lastIndexOf(u' ') + 1;
    return word < typed.size() && typed.at(word) == u'!' ? word + 1 : word;
}

} // namespace

FieldCompleter::FieldCompleter(const QStringList &names, QLineEdit *filter)
    : QCompleter(filter)
{
    QStringList offers;
    for (const QString &name : names)
        offers += name + u':';
    setModel(new QStringListModel(offers, this));
    setCaseSensitivity(Qt::CaseInsensitive);
    filter->setCompleter(this);
    takeSoleCompletion(filter);
}

QStringList FieldCompleter::splitPath(const QString &typed) const
{
    const QString name = typed.mid(lastName(typed));
    return {name.isEmpty() ? u" "_s : name}; // nothing is offered before a letter is typed
}

QString FieldCompleter::pathFromIndex(const QModelIndex &index) const
{
    return completionPrefix().first(lastName(completionPrefix())) + index.data().toString();
}
