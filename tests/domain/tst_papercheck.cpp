// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/fillonce.h>
#include <domain/papercheck.h>

#include <QTest>

using namespace Qt::StringLiterals;
using Severity = PaperProblem::Severity;

namespace {

Paper paperOf(FieldKind kind, const AcceptanceCriteria &criteria = {})
{
    return {.requirement = {.id = u"r"_s, .acceptance = criteria}, .kind = kind, .value = u"id"_s};
}

PaperContext context()
{
    return {.countryCode = u"DE"_s,
        .locality = u"Berlin"_s,
        .customer = u"Walk Example GmbH"_s,
        .today = QDate(2026, 11, 26)};
}

// "B: …" for what blocks, "W: …" for what warns.
QStringList words(const Paper &paper, const PaperContext &where = context())
{
    QStringList all;
    for (const PaperProblem &problem : papers::check(paper, where))
        all += (problem.severity == Severity::Blocks ? u"B: "_s : u"W: "_s) + problem.words;
    return all;
}

Address addressIn(const QString &country, const QString &locality, const QString &holder = u"Walk Example GmbH"_s)
{
    Address address;
    address.countryCode = country;
    address.locality = locality;
    address.businessName = holder;
    return address;
}

} // namespace

// What a reviewer would reject, and what answers other sub-orders too.
class PaperCheckTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsMissingBlocks()
    {
        Paper paper = paperOf(FieldKind::Text, {.minLength = u"5"_s});
        QVERIFY(words(paper).first().startsWith(u"B: At least 5"_s));
        paper.value.clear();
        QCOMPARE(words(paper), QStringList{u"B: An answer is missing."_s});
        paper.value = u"long enough"_s;
        QCOMPARE(words(paper), QStringList());
    }

    void anOldOrExpiredDocumentBlocks()
    {
        Paper paper = paperOf(FieldKind::Document, {.timeLimit = u"Less than 3 months old"_s});
        QVERIFY(words(paper).first().startsWith(u"W: It may be 3 month"_s));
        paper.issuedOn = QDate(2026, 8, 25);
        QVERIFY(words(paper).first().startsWith(u"B: The document is more than 3 month"_s));
        paper.issuedOn = QDate(2026, 9, 1);
        QCOMPARE(words(paper), QStringList());
        paper.issuedOn = QDate(2026, 12, 1);
        QCOMPARE(words(paper), QStringList{u"B: The document is dated in the future."_s});
        paper.issuedOn = QDate(2026, 9, 1);
        paper.expiresOn = QDate(2026, 11, 25);
        QCOMPARE(words(paper), QStringList{u"B: The document has expired."_s});
    }

    void whatTheProviderRejectedIsNotOfferedAgain()
    {
        Paper paper = paperOf(FieldKind::Document);
        paper.document = Document{.id = u"id"_s, .scanStatus = ScanStatus::Infected};
        QVERIFY(words(paper).first().startsWith(u"B: The virus scanner"_s));
        paper.document = Document{.id = u"id"_s, .status = DocumentStatus::Denied};
        QVERIFY(words(paper).first().startsWith(u"B: This document has been rejected"_s));
        paper.document = Document{.id = u"id"_s};
        QCOMPARE(words(paper), QStringList());
    }

    void anotherNameOnThePaperWarns()
    {
        Paper paper = paperOf(FieldKind::Document);
        paper.holder = u"Erika Muster"_s;
        QVERIFY(words(paper).first().startsWith(u"W: The document is for Erika Muster"_s));
        paper.holder = u"WALK-EXAMPLE"_s; // the same business, otherwise spelt
        QCOMPARE(words(paper), QStringList());
    }

    void anAddressLiesWhereTheNumbersDo()
    {
        Paper paper = paperOf(FieldKind::Address, {.localityLimit = u"Identical locality as the numbers desired"_s});
        paper.address = addressIn(u"DE"_s, u"BERLIN"_s);
        QCOMPARE(words(paper), QStringList());
        paper.address = addressIn(u"DE"_s, u"Köln"_s);
        QCOMPARE(words(paper), QStringList{u"W: The address is in Köln, the numbers belong to Berlin."_s});
        paper.address = addressIn(u"FR"_s, u"Berlin"_s);
        QCOMPARE(words(paper), QStringList{u"B: The address is not in the country of the numbers."_s});
        paper.requirement.acceptance.localityLimit = u"Worldwide"_s;
        QCOMPARE(words(paper), QStringList());
        paper.requirement.acceptance.localityLimit = u"Within the same country as the numbers desired"_s;
        paper.address = addressIn(u"DE"_s, u"Köln"_s);
        QCOMPARE(words(paper), QStringList());
        paper.address = addressIn(u"DE"_s, u"Köln"_s, u"Somebody else"_s);
        QVERIFY(words(paper).first().startsWith(u"W: The address is of Somebody else"_s));
    }

    void accentsAndAdditionsDoNotCount()
    {
        QVERIFY(papers::mayBeSame(u"Frankfurt"_s, u"Frankfurt am Main"_s));
        QVERIFY(papers::mayBeSame(u"Zürich"_s, u"ZURICH"_s));
        QVERIFY(!papers::mayBeSame(u"Bonn"_s, u"Berlin"_s));
    }

    void answersFitOthersThatAskTheSame()
    {
        const OpenSubOrder from{.id = u"a"_s, .locality = u"Berlin"_s};
        const QHash<QString, Requirement> known{
            {u"name"_s, {.id = u"name"_s}},
            {u"address"_s, {.id = u"address"_s, .acceptance = {.localityLimit = u"Identical locality"_s}}},
        };
        const auto asks = [](const QString &id, const QString &value = {}, OpenEnum<AnswerStatus> status = {}) {
            return AskedRequirement{.requirementId = id, .fieldValue = value, .status = status};
        };
        const OpenSubOrder same{u"b"_s, u"Berlin"_s, {asks(u"name"_s), asks(u"address"_s)}};
        const OpenSubOrder elsewhere{u"c"_s, u"Köln"_s, {asks(u"name"_s), asks(u"address"_s), asks(u"tax"_s)}};
        const OpenSubOrder answered{u"d"_s, u"Berlin"_s, {asks(u"name"_s, u"Other Ltd"_s)}};
        const OpenSubOrder declined{
            u"e"_s, u"Berlin"_s, {asks(u"name"_s, u"Other Ltd"_s, AnswerStatus::Declined), asks(u"x"_s, u"1"_s)}};
        const QList<RequirementAnswer> given{{u"name"_s, u"Acme"_s}, {u"address"_s, u"12"_s}, {u"empty"_s, QString()}};

        const auto offers = fillOffers(given, from, {same, elsewhere, answered, declined, from}, known);
        QCOMPARE(offers.size(), 3);
        QCOMPARE(offers[0].subOrderId, u"b"_s);
        QCOMPARE(offers[0].answers.size(), 2);
        QCOMPARE(offers[0].missing, QStringList());
        QCOMPARE(offers[1].subOrderId, u"c"_s);
        QCOMPARE(offers[1].answers, (QList<RequirementAnswer>{{u"name"_s, u"Acme"_s}}));
        QCOMPARE(offers[1].missing, (QStringList{u"address"_s, u"tax"_s}));
        QCOMPARE(offers[2].subOrderId, u"e"_s);
        QCOMPARE(offers[2].missing, QStringList());
    }
};

QTEST_GUILESS_MAIN(PaperCheckTest)
#include "tst_papercheck.moc"
