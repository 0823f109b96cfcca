// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storetest.h"

#include <store/drafts.h>
#include <store/state.h>

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

const DraftValues typed{{u"name"_s, u"Erika Muster"_s}, {u"use"_s, u"Hotline für Grüße\n☎"_s}};

} // namespace

// What is typed and not sent.
class DraftsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_key = Seal::newKey();
        open();
    }
    void cleanup() { m_state.reset(); }

    void draftsAreThereNextTime()
    {
        Drafts drafts(*m_state, u"acc"_s, m_key);
        QVERIFY(drafts.areKept());
        QVERIFY(answerOf(drafts.save(u"sub_number_order:1"_s, typed)));
        open();
        Drafts later(*m_state, u"acc"_s, m_key);
        QCOMPARE(*answerOf(later.load(u"sub_number_order:1"_s)), typed);
        QCOMPARE(*answerOf(later.subjects()), QStringList{u"sub_number_order:1"_s});
        QVERIFY(answerOf(later.remove(u"sub_number_order:1"_s)));
        QVERIFY(answerOf(later.load(u"sub_number_order:1"_s))->isEmpty());
        QCOMPARE(*answerOf(later.subjects()), QStringList());
    }

    void accountsDoNotSeeEachOthers()
    {
        QVERIFY(answerOf(Drafts(*m_state, u"acc"_s, m_key).save(u"s"_s, typed)));
        QVERIFY(answerOf(Drafts(*m_state, u"other"_s, m_key).load(u"s"_s))->isEmpty());
    }

    void nothingOfThemCanBeReadOnTheDisk()
    {
        QVERIFY(answerOf(Drafts(*m_state, u"acc"_s, m_key).save(u"s"_s, typed)));
        m_state.reset();
        QByteArray all;
        for (const QString &name : QDir(m_folder->path()).entryList(QDir::Files)) {
            QFile file(m_folder->filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            all += file.readAll();
        }
        QVERIFY(all.contains("draft"));
        for (const char *word : {"Erika", "Hotline", "name\":"})
            QVERIFY2(!all.contains(word), word);
        QVERIFY(!all.contains(m_key.bytes()));
    }

    void anotherKeyOpensNothingAndSaysSo()
    {
        QVERIFY(answerOf(Drafts(*m_state, u"acc"_s, m_key).save(u"s"_s, typed)));
        const auto draft = answerOf(Drafts(*m_state, u"acc"_s, Seal::newKey()).load(u"s"_s));
        QVERIFY(!draft);
        QCOMPARE(draft.error().code, QString::fromLatin1(Drafts::unreadable));
        QVERIFY(!answerOf(Drafts(*m_state, u"acc"_s, Secret()).load(u"s"_s)));
        QVERIFY(answerOf(Drafts(*m_state, u"acc"_s, m_key).load(u"s"_s))); // and leaves it alone
    }

    void aDraftThatWasMovedElsewhereDoesNotOpen()
    {
        Drafts drafts(*m_state, u"acc"_s, m_key);
        QVERIFY(answerOf(drafts.save(u"a"_s, typed)));
        QVERIFY(answerOf(m_state->run([](Database &database) { database.run("UPDATE draft SET subject = 'b'"); })));
        QVERIFY(!answerOf(drafts.load(u"b"_s)));
    }

    void withoutAKeyTheyLastForThisSession()
    {
        Drafts drafts(*m_state, u"acc"_s, Secret());
        QVERIFY(!drafts.areKept());
        QVERIFY(answerOf(drafts.save(u"s"_s, typed)));
        QCOMPARE(*answerOf(drafts.load(u"s"_s)), typed);
        QCOMPARE(*answerOf(drafts.subjects()), QStringList{u"s"_s});
        const auto rows =
            answerOf(m_state->run([](Database &database) { return database.number("SELECT count(*) FROM draft"); }));
        QCOMPARE(*rows, 0);
        QVERIFY(answerOf(drafts.remove(u"s"_s)));
        QVERIFY(answerOf(drafts.load(u"s"_s))->isEmpty());
    }

    void aKeyIsWantedForTheFirstDraftAndSealsIt()
    {
        int wanted = 0;
        Drafts drafts(*m_state, u"acc"_s, Secret(), [&wanted] { ++wanted; });
        QVERIFY(answerOf(drafts.remove(u"s"_s)));
        QCOMPARE(wanted, 0);
        QVERIFY(answerOf(drafts.save(u"s"_s, typed)));
        QVERIFY(answerOf(drafts.save(u"t"_s, typed)));
        QCOMPARE(wanted, 1);
        drafts.seal(m_key);
        QVERIFY(drafts.areKept());
        QCOMPARE(*answerOf(drafts.load(u"s"_s)), typed);
        QCOMPARE(*answerOf(Drafts(*m_state, u"acc"_s, m_key).load(u"t"_s)), typed);
    }

    void aBoxOpensOnlyWhole()
    {
        const Seal seal(m_key);
        const QByteArray box = seal.sealed("secret", "here");
        QCOMPARE(seal.opened(box, "here"), std::optional(QByteArray("secret")));
        QVERIFY(seal.sealed("secret", "here") != box);
        QVERIFY(!seal.opened(box, "there"));
        for (qsizetype i = 0; i < box.size(); ++i) {
            QByteArray damaged = box;
            damaged[i] = char(damaged[i] ^ 1);
            QVERIFY(!seal.opened(damaged, "here"));
            QVERIFY(!seal.opened(box.first(i), "here"));
        }
        QCOMPARE(seal.opened(seal.sealed({}, {}), {}), std::optional(QByteArray()));
        QVERIFY(!Seal(Secret("too short")).isUsable());
        QVERIFY(!Seal(Secret()).isUsable());
    }

private:
    void open()
    {
        m_state.reset();
        m_state = openState(m_folder->filePath(u"state.sqlite"_s));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Worker> m_state;
    Secret m_key;
};

QTEST_GUILESS_MAIN(DraftsTest)
#include "tst_drafts.moc"
