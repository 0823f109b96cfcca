// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <api/documents.h>
#include <api/reports.h>
#include <api/session.h>

#include <QCoroTask>
#include <QTest>

#include <support/rawapi.h>

using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

constexpr char documentJson[] = R"({"data":{"id":"d1","filename":"bill.pdf"}})";

Form form(const QByteArray &file, const QString &filename = u"bill.pdf"_s)
{
    return {filename, "application/pdf", file, {{"customer_reference", u"mine"_s}, {"empty", QString()}}};
}

RetryPolicy policy()
{
    RetryPolicy policy = RawApi::impatient();
    policy.fileMs = 20'000;
    policy.fileIdleMs = 500;
    return policy;
}

} // namespace

// Files on their way to the provider and back.
class FilesTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_api = std::make_unique<RawApi>(RawServer::Security::Plain, policy());
        m_uploading = std::make_unique<Session>(m_api->client);
        m_uploaded.reset();
        m_downloaded.reset();
        m_sent.clear();
    }

    void aFileGoesAsAFormByteForByte()
    {
        m_api->server.script({RawServer::json(documentJson)});
        QByteArray file(300'000, '\0');
        for (qsizetype i = 0; i < file.size(); ++i)
            file[i] = char(i * 31);
        const auto document = uploaded(form(file, u"b\"i\nll ü.pdf"_s));
        QVERIFY(document);
        QCOMPARE(document->id, u"d1"_s);

        const SeenRequest request = m_api->server.requests().constFirst();
        const QByteArray type = request.headers.value("content-type");
        QVERIFY(type.startsWith("multipart/form-data; boundary=cordboard-"));
        const QByteArray boundary = type.mid(type.indexOf('=') + 1);
        QCOMPARE(request.body,
            "--" + boundary + "\r\nContent-Disposition: form-data; name=\"customer_reference\"\r\n\r\nmine\r\n--"
                + boundary
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"b%22i%0All ü.pdf\"\r\n"
                  "Content-Type: application/pdf\r\n\r\n"
                + file + "\r\n--" + boundary + "--\r\n");
        QCOMPARE(request.headers.value("content-length").toLongLong(), request.body.size());
        QCOMPARE(request.headers.value("accept"), "application/json");
    }

    void progressGrowsToTheWholeForm()
    {
        m_api->server.script({RawServer::json(documentJson)});
        QVERIFY(uploaded(form(QByteArray(1'000'000, 'x'))));
        QVERIFY(!m_sent.isEmpty());
        QVERIFY(std::is_sorted(m_sent.begin(), m_sent.end()));
        QVERIFY(m_sent.constLast() > 1'000'000);
    }

    void anUploadWhoseAnswerIsLostIsNotSentAgain()
    {
        m_api->server.script({{.then = Behaviour::Then::Close}});
        const auto document = uploaded(form("%PDF-1.7"));
        QVERIFY(!document);
        QVERIFY(document.error().bytesLeft);
        QCOMPARE(m_api->server.requestCount(), 1);
    }

    void aServerThatNeverAnswersEndsIt()
    {
        m_api->server.script({{.when = Behaviour::When::AfterHeaders}});
        const auto document = uploaded(form(QByteArray(1'000'000, 'x')));
        QVERIFY(!document);
        QCOMPARE(document.error().kind, Kind::Timeout);
    }

    void cancellingEndsItAtOnceAndOnlyIt()
    {
        m_api->server.script({{.when = Behaviour::When::AfterHeaders}, RawServer::json(documentJson)});
        keep(m_uploading->upload(api::documents::upload, form(QByteArray(1'000'000, 'x')), progress()), m_uploaded);
        QTRY_VERIFY(!m_sent.isEmpty());
        m_uploading->cancel();
        QTRY_COMPARE(m_api->client.status().requestsInFlight, 0);
        QVERIFY(!m_uploaded);
        QVERIFY(m_api->call(api::documents::fetch, Nothing(), u"d1"_s));
    }

    void aRefusalIsTheProvidersWords()
    {
        m_api->server.script({RawServer::json(R"({"errors":[{"code":"10033","title":"Too large"}]})", 422)});
        QCOMPARE(uploaded(form("x")).error().code, u"10033"_s);
    }

    void aFileComesAsItIs()
    {
        const QByteArray bytes("\x00\x01<html>\xff", 9);
        m_api->server.script({RawServer::answer(200, "application/pdf", bytes)});
        const auto file = downloaded(api::documents::download);
        QVERIFY(file);
        QCOMPARE(file->bytes, bytes);
        QCOMPARE(file->contentType, "application/pdf");
        const SeenRequest request = m_api->server.requests().constFirst();
        QCOMPARE(request.headers.value("accept"), "application/octet-stream");
        QCOMPARE(request.path, "/v2/documents/d1/download");
    }

    void moreThanTheLimitIsNotTaken()
    {
        m_api->server.script({RawServer::answer(200, "text/csv", QByteArray(2'000'000, 'x'))});
        const auto file = downloaded({"/report/{id}", "text/csv", 1024 * 1024});
        QVERIFY(!file);
        QCOMPARE(file.error().kind, Kind::Contract);
        QVERIFY2(file.error().detail.contains(u"1 MiB"_s), qPrintable(file.error().detail));
    }

    void aDownloadThatBreaksIsTriedAgain()
    {
        Behaviour broken = RawServer::answer(200, "text/csv", "id,status\n");
        broken.bytes.chop(3);
        broken.then = Behaviour::Then::Close;
        m_api->server.script({broken, RawServer::answer(200, "text/csv", "id,status\n")});
        const auto file = downloaded(api::documents::download);
        QVERIFY(file);
        QCOMPARE(file->bytes, "id,status\n");
        QCOMPARE(m_api->server.requestCount(), 2);
    }

    void aReportMayBeUnderTheOtherPath()
    {
        m_api->server.script(
            {RawServer::json(R"({"errors":[{"code":"10005"}]})", 404), RawServer::answer(200, "text/csv", "id\n")});
        const auto file = downloaded(api::reports::download);
        QVERIFY(file);
        QCOMPARE(m_api->server.requests().constLast().path, "/v2/sub_number_orders_report/d1/download");
    }

private:
    std::function<void(qint64, qint64)> progress()
    {
        return [this](qint64 sent, qint64) { m_sent += sent; };
    }
    Result<Document> uploaded(const Form &form)
    {
        keep(m_uploading->upload(api::documents::upload, form, progress()), m_uploaded);
        if (!QTest::qWaitFor([this] { return m_uploaded.has_value(); }, 20'000))
            return Error{.title = u"no end"_s};
        return *m_uploaded;
    }
    Result<DownloadedFile> downloaded(const FileEndpoint &file)
    {
        keep(m_api->session.download(file, u"d1"_s), m_downloaded);
        if (!QTest::qWaitFor([this] { return m_downloaded.has_value(); }, 20'000))
            return Error{.title = u"no end"_s};
        return *m_downloaded;
    }

    std::unique_ptr<RawApi> m_api;
    std::unique_ptr<Session> m_uploading;
    std::optional<Result<Document>> m_uploaded;
    std::optional<Result<DownloadedFile>> m_downloaded;
    QList<qint64> m_sent;
};

QTEST_GUILESS_MAIN(FilesTest)
#include "tst_files.moc"
