// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv.h"

#include <core/phone.h>

using namespace Qt::StringLiterals;

namespace {

// The signs that begin a formula, their full-width twins, and what a spreadsheet skips before one.
bool beginsFormula(const QString &text)
{
    static const QString signs = u"=+-@\t\r\n"_s % QChar(u'\0') % u"＝＋－＠"_s;
    return !text.isEmpty() && signs.contains(text.front());
}

} // namespace

QString csv::disarmed(const QString &text, Reader reader)
{
    const bool isPlainNumber = reader == Reader::Program && phone::isE164(text);
    return beginsFormula(text) && !isPlainNumber ? u'\'' + text : text;
}

QString csv::field(const QString &text, Reader reader)
{
    QString cell = disarmed(text, reader);
    const bool quoted = cell.contains(u'"') || cell.contains(u',') || cell.contains(u';') || cell.contains(u'\n')
        || cell.contains(u'\r') || cell.startsWith(u' ') || cell.endsWith(u' ');
    if (!quoted)
        return cell;
    cell.replace(u'"', u"\"\""_s);
    return u'"' + cell + u'"';
}

QString csv::record(const QStringList &texts, Reader reader)
{
    QStringList fields;
    fields.reserve(texts.size());
    for (const QString &text : texts)
        fields += field(text, reader);
    return fields.join(u',') + u"\r\n"_s;
}
