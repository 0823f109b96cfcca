// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// What the headers of each layer may be included by: the architecture as a table.
const QHash<QString, QSet<QString>> &allowed()
{
    static const QHash<QString, QSet<QString>> table{
        {u"core"_s, {}},
        {u"domain"_s, {u"core"_s}},
        {u"api"_s, {u"core"_s, u"domain"_s}},
        {u"store"_s, {u"core"_s, u"domain"_s}},
        {u"purchase"_s, {u"core"_s, u"domain"_s, u"api"_s, u"store"_s}},
        {u"models"_s, {u"core"_s, u"domain"_s}},
        {u"flows"_s, {u"core"_s, u"domain"_s, u"api"_s, u"store"_s, u"purchase"_s}},
        {u"ui"_s, {u"core"_s, u"domain"_s, u"api"_s, u"store"_s, u"models"_s, u"flows"_s}},
        {u"sandbox"_s, {u"core"_s}}, // it writes its own JSON, so that a client's mistake cannot cancel itself out
        {u"app"_s, {u"core"_s, u"domain"_s, u"api"_s, u"store"_s, u"flows"_s, u"ui"_s, u"sandbox"_s}},
    };
    return table;
}

QString layerOf(const QString &path)
{
    return path.section(u'/', 1, 1); // src/<layer>/…
}

QStringList wrongIncludes(const Source &source)
{
    static const QRegularExpression include(
        u"^\\s*#\\s*include\\s+(?:<(\\w+)/[^>]*>|\"([^\"]*)\")"_s, QRegularExpression::MultilineOption);
    const QString layer = layerOf(source.path);
    QStringList wrong;
    for (auto match = include.globalMatch(source.text); match.hasNext();) {
        const auto found = match.next();
        const QString target = found.captured(1);
        const bool leavesItsFolder = found.captured(2).contains(u'/');
        const bool isForbidden = allowed().contains(target) && target != layer && !allowed()[layer].contains(target);
        if (leavesItsFolder || isForbidden)
            wrong << u"%1:%2: %3"_s.arg(
                source.path, QString::number(source.lineOf(found.capturedEnd())), found.captured().trimmed());
    }
    return wrong;
}

} // namespace

class LayersTest : public QObject
{
    Q_OBJECT
private slots:
    void includesPointOneWay()
    {
        QStringList wrong;
        for (const Source &source : Source::below(u"src"_s, {u"*.h"_s, u"*.cpp"_s}))
            wrong += wrongIncludes(source);
        QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
    }
    void everyFolderIsALayer()
    {
        for (const Source &source : Source::below(u"src"_s, {u"*.h"_s, u"*.cpp"_s}))
            QVERIFY2(allowed().contains(layerOf(source.path)), qPrintable(source.path));
    }
    void theTableHasNoRing()
    {
        QSet<QString> done;
        for (qsizetype before = -1; before < done.size();) {
            before = done.size();
            for (auto [layer, targets] : allowed().asKeyValueRange()) {
                if (done.contains(targets))
                    done.insert(layer);
            }
        }
        QCOMPARE(done.size(), allowed().size());
    }
    void anIncludeAgainstTheDirectionIsFound_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("isWrong");
        QTest::newRow("models see the network") << u"src/models/a.cpp"_s << u"#include <api/client.h>"_s << true;
        QTest::newRow("sandbox sees the domain") << u"src/sandbox/a.cpp"_s << u"#include <domain/page.h>"_s << true;
        QTest::newRow("out of the folder") << u"src/ui/look/a.cpp"_s << u"#include \"../pane.h\""_s << true;
        QTest::newRow("down") << u"src/ui/a.cpp"_s << u"#include <models/cell.h>"_s << false;
        QTest::newRow("own header") << u"src/ui/a.cpp"_s << u"#include \"a.h\""_s << false;
        QTest::newRow("a library's") << u"src/core/a.cpp"_s << u"#include <sys/stat.h>"_s << false;
    }
    void anIncludeAgainstTheDirectionIsFound()
    {
        QFETCH(QString, path);
        QFETCH(QString, line);
        QFETCH(bool, isWrong);
        QCOMPARE(!wrongIncludes({path, line}).isEmpty(), isWrong);
    }
};

QTEST_GUILESS_MAIN(LayersTest)
#include "tst_layers.moc"
