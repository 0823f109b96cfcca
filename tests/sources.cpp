// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

QList<Source> Source::below(const QString &folder, const QStringList &endings)
{
    const QString top = QString::fromUtf8(CORDBOARD_SOURCE_DIR) + u'/';
    QList<Source> sources;
    QDirIterator files(top + folder, endings, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.fileName().contains(u"/node_modules/"_s) || !file.open(QIODevice::ReadOnly))
            continue;
        sources.append({file.fileName().mid(top.size()), QString::fromUtf8(file.readAll())});
    }
    std::sort(sources.begin(), sources.end(), [](const Source &a, const Source &b) { return a.path < b.path; });
    return sources;
}

QString Source::code() const
{
    static const QRegularExpression noise(
        uR"re((?<comment>//[^\n]*|/\*.*?\*/)|R"(?<tag>\w*)\(.*?\)\k<tag>"|"(?:[^"\\\n]|\\.)*"|(?<!\w)'(?:[^'\\\n]|\\.)+')re"_s,
        QRegularExpression::DotMatchesEverythingOption);
    QString result;
    qsizetype done = 0;
    for (auto match = noise.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        result += QStringView(text).mid(done, found.capturedStart() - done);
        const QString breaks(found.capturedView().count(u'\n'), u'\n');
        result += found.hasCaptured(u"comment"_s) ? breaks : u"\"\""_s + breaks;
        done = found.capturedEnd();
    }
    return result + QStringView(text).mid(done);
}
