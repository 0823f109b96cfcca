// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typedcount.h"

#include <ui/look/theme.h>

#include <QRegularExpressionValidator>

using namespace Qt::StringLiterals;

TypedCount::TypedCount(qint64 count, QWidget *parent)
    : QLineEdit(parent)
    , m_count(QString::number(count))
{
    setAccessibleName(tr("Count"));
    setFixedWidth(look::metrics().wide(64));
    setValidator(new QRegularExpressionValidator(QRegularExpression(u"[0-9]{0,10}"_s), this));
}
