// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "folding.h"

namespace sandbox {

QString folded(const QString &name)
{
    QString plain;
    for (const QChar c : name.normalized(QString::NormalizationForm_D)) {
        if (!c.isMark())
            plain += c == u'ł' ? u'l' : c.toCaseFolded();
    }
    return plain.trimmed();
}

} // namespace sandbox
