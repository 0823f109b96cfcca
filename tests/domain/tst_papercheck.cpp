// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
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
};

QTEST_GUILESS_MAIN(PaperCheckTest)
#include "tst_papercheck.moc"
