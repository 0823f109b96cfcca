// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <api/decode.h>
#include <domain/requirementgroup.h>

#include <QTest>

using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

RawAnswer answer(const QByteArray &body, int status)
{
    return {.status = status, .body = body, .contentType = "application/json", .complete = true};
}

} // namespace

// Lists that have no object around their rows.
class RowsTest : public QObject
{
    Q_OBJECT

private slots:
    void aListWithoutAnEnvelopeIsItsRows()
    {
        const auto groups = [](const QByteArray &body, int status = 200) {
            return decode<Page<RequirementGroup>>(answer(body, status), Shape::Rows);
        };
        const auto two = groups(R"([{"id":"1","status":"approved"},{"id":"2"},{"status":"lost"},7])");
        QVERIFY(two);
        QCOMPARE(two->data.size(), 2);
        QCOMPARE(two->data.first().id, u"1"_s);
        QVERIFY(groups("[]"));
        for (const char *body : {"{}", R"({"data":[]})", "7", "null", "", "<html>"})
            QCOMPARE(groups(body).error().kind, Kind::Contract);
        QCOMPARE(groups(R"({"errors":[{"code":"10015","title":"Bad Request"}]})").error().code, u"10015"_s);
        QCOMPARE(groups(R"({"errors":[{"code":"10005"}]})", 404).error().kind, Kind::Refused);
    }
};

QTEST_GUILESS_MAIN(RowsTest)
#include "tst_rows.moc"
