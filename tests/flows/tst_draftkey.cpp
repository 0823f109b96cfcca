// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop.h"

#include <flows/draftkey.h>
#include <store/drafts.h>
#include <store/state.h>

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

// The key of the drafts, in a keychain of the test's own.
class DraftKeyTest : public QObject
{
    Q_OBJECT

private slots:
    void theKeyIsMadeOnceAndFoundAgain()
    {
        const KeyStore keys(u"Cordboard test"_s);
        Scope scope;
        QVERIFY(resultOf(draftKey(scope, keys, DraftKey::IfThere)).isEmpty());
        const Secret made = resultOf(draftKey(scope, keys, DraftKey::Needed));
        QVERIFY(!made.isEmpty());
        const Secret found = resultOf(draftKey(scope, keys, DraftKey::IfThere));
        QCOMPARE(found.bytes(), made.bytes());

        QTemporaryDir folder;
        const auto state = openState(folder.filePath(u"state.sqlite"_s));
        Drafts drafts(*state, u"acc"_s, found);
        QVERIFY(drafts.areKept());
        QVERIFY(answerOf(drafts.save(u"s"_s, {{u"r"_s, u"typed"_s}})));
        QCOMPARE(answerOf(Drafts(*state, u"acc"_s, made).load(u"s"_s))->value(u"r"_s), u"typed"_s);
    }
};

QTEST_GUILESS_MAIN(DraftKeyTest)
#include "tst_draftkey.moc"
