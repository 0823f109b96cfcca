// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperrows.h"

#include <domain/documenttype.h>

#include <QLocale>

using namespace Qt::StringLiterals;

QString kindOf(const Document &document)
{
    if (const DocumentType *type = documenttype::ofMime(document.contentType))
        return QString::fromLatin1(type->extension).toUpper();
    return document.contentType;
}

QString sizeOf(const Document &document)
{
    const bool isBytes = document.size.unit.isEmpty() || document.size.unit == "bytes"_L1;
    const QString amount = QLocale().toString(document.size.amount);
    if (!isBytes)
        return amount + u' ' + document.size.unit;
    constexpr qint64 kilo = 1'000;
    return document.size.amount < kilo
        ? QString(amount + " B"_L1)
        : QLocale().formattedDataSize(document.size.amount, 0, QLocale::DataSizeSIFormat);
}

QString AskedRow::key() const
{
    return QStringList{countryCode, type, action, requirement.id}.join(u'|');
}
