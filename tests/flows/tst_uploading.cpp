// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperdesk.h"

#include <api/documents.h>

#include <QFile>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

// Files that become documents, each content once.
class UploadingTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_desk = std::make_unique<PaperDesk>(); }
    void cleanup() { m_desk.reset(); }

    void aFileIsUploadedAndRemembered()
    {
        const auto uploaded = upload(PaperDesk::file("a"));
        QVERIFY(uploaded);
        QVERIFY(!uploaded->wasThere);
        QCOMPARE(uploaded->document.sha256, PaperDesk::file("a").sha256);
        QCOMPARE(uploaded->document.filename, u"bill.pdf"_s);
        const auto known = answerOf(uploads::load(m_desk->state(), m_desk->record().account()));
        QCOMPARE(known->first().documentId, uploaded->document.id);
        QCOMPARE(known->first().kind, u"pdf"_s);
        QCOMPARE(m_desk->newestDeed().kind, Deed::Kind::Upload);
        QCOMPARE(m_desk->newestDeed().outcome, Deed::Outcome::Done);
        QVERIFY(m_sent > 0);
    }

    void theSameContentIsNotSentAgain()
    {
        const auto first = upload(PaperDesk::file("a"));
        const auto second = upload(PaperDesk::file("a", u"copy of bill.pdf"_s));
        QVERIFY(second);
        QVERIFY(second->wasThere);
        QCOMPARE(second->document.id, first->document.id);
        const auto other = upload(PaperDesk::file("b"));
        QVERIFY(other->document.id != first->document.id);
        QCOMPARE(uploadsSeen(), 2);
    }

    void whatAnotherComputerUploadedIsFoundByItsMark()
    {
        const auto first = upload(PaperDesk::file("a"));
        QVERIFY(answerOf(uploads::forget(m_desk->state(), m_desk->record().account(), first->document.id)));
        const auto second = upload(PaperDesk::file("a"));
        QVERIFY(second->wasThere);
        QCOMPARE(second->document.id, first->document.id);
        QCOMPARE(uploadsSeen(), 1);
    }

    void aDocumentThatIsGoneIsUploadedAnew()
    {
        const auto first = upload(PaperDesk::file("a"));
        QVERIFY(m_desk->call(api::documents::remove, Nothing(), first->document.id));
        const auto second = upload(PaperDesk::file("a"));
        QVERIFY(second);
        QVERIFY(!second->wasThere);
        QVERIFY(second->document.id != first->document.id);
    }

    void aLostAnswerIsFoundByItsMark()
    {
        m_desk->sandbox().setFault(
            "POST", u"/documents"_s, {{u"kind"_s, u"drop"_s}, {u"stage"_s, u"after"_s}, {u"first"_s, 1}});
        const auto uploaded = upload(PaperDesk::file("a"));
        QVERIFY(uploaded);
        QCOMPARE(uploadsSeen(), 1);
        QCOMPARE(m_desk->newestDeed().outcome, Deed::Outcome::Done);
    }

    // It arrived, and the list is late to tell.
    void whatWasOnItsWayWhenTheProgramEndedIsNotSentAgain()
    {
        m_desk->sandbox().setFault("GET", u"/documents"_s,
            {{u"kind"_s, u"field"_s}, {u"pointer"_s, u"/data"_s}, {u"value"_s, QJsonArray()}, {u"skip"_s, 1},
                {u"first"_s, 2}});
        const auto first = upload(PaperDesk::file("a"));
        QVERIFY(answerOf(uploads::forget(m_desk->state(), m_desk->record().account(), first->document.id)));
        QVERIFY(answerOf(uploads::begin(m_desk->state(), m_desk->record().account(), first->document.sha256)));
        const auto again = upload(PaperDesk::file("a"));
        QVERIFY(again);
        QCOMPARE(again->document.id, first->document.id);
        QCOMPARE(uploadsSeen(), 1);
    }

    void whatNeverArrivedIsSent()
    {
        const DocumentFile file = PaperDesk::file("a");
        QVERIFY(answerOf(uploads::begin(m_desk->state(), m_desk->record().account(), file.sha256)));
        const auto uploaded = upload(file);
        QVERIFY(uploaded);
        QVERIFY(!uploaded->wasThere);
        QCOMPARE(answerOf(uploads::load(m_desk->state(), m_desk->record().account()))->size(), 1);
    }

    void aRefusalIsToldAndNothingRemembered()
    {
        m_desk->sandbox().setFault(
            "POST", u"/documents"_s, {{u"kind"_s, u"status"_s}, {u"status"_s, 422}, {u"first"_s, 1}});
        const auto uploaded = upload(PaperDesk::file("a"));
        QVERIFY(!uploaded);
        QCOMPARE(uploaded.error().status, 422);
        QVERIFY(!*answerOf(uploads::find(m_desk->state(), m_desk->record().account(), PaperDesk::file("a").sha256)));
        QCOMPARE(m_desk->newestDeed().outcome, Deed::Outcome::Refused);
    }

    void filesAreLookedAtFirst()
    {
        const QString path = m_folder.filePath(u"bill"_s);
        write(path, "%PDF-1.4 text");
        const auto file = answerOf(readDocument(path));
        QVERIFY(file);
        QCOMPARE(file->name, u"bill.pdf"_s);
        QCOMPARE(file->sha256.size(), 64);
        write(path,
            QByteArray("\x7f"
                       "ELF\0",
                5));
        QVERIFY(!answerOf(readDocument(path)));
        write(path, "");
        QVERIFY(answerOf(readDocument(path)).error().title.contains(u"empty"_s));
        QFile big(m_folder.filePath(u"big.pdf"_s));
        QVERIFY(big.open(QIODevice::WriteOnly));
        QVERIFY(big.resize(documenttype::largest + 1));
        QVERIFY(answerOf(readDocument(big.fileName())).error().title.contains(u"20 MB"_s));
        QVERIFY(!answerOf(readDocument(m_folder.path())));
        QVERIFY(!answerOf(readDocument(m_folder.filePath(u"nowhere"_s))));
        const QString pipe = m_folder.filePath(u"pipe.pdf"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QVERIFY(!answerOf(readDocument(pipe))); // and does not wait for a writer
    }

private:
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    Result<UploadedDocument> upload(const DocumentFile &file)
    {
        const UploadProgress progress = [this](qint64 sent, qint64) { m_sent = sent; };
        return resultOf(uploadOnce(m_desk->session(), m_desk->record(), m_desk->state(), file, progress));
    }
    int uploadsSeen() { return m_desk->sandbox().requestCount("POST", u"/documents"_s); }

    std::unique_ptr<PaperDesk> m_desk;
    QTemporaryDir m_folder;
    qint64 m_sent = 0;
};

QTEST_GUILESS_MAIN(UploadingTest)
#include "tst_uploading.moc"
