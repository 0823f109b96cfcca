// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resource.h"

#include <QFile>

#include <stdexcept>

using namespace Qt::StringLiterals;

static void linkResources()
{
    Q_INIT_RESOURCE(sandbox); // a static library's resources are left out unless somebody asks for them
}

namespace sandbox {

QByteArray resource(const QString &name)
{
    linkResources();
    QFile file(u":/sandbox/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("the resource " + name.toStdString() + " is missing");
    return file.readAll();
}

QList<QStringList> resourceRows(const QString &name)
{
    QList<QStringList> rows;
    for (const QString &line : QString::fromUtf8(resource(name)).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#'))
            rows.append(line.split(u','));
    }
    return rows;
}

} // namespace sandbox
