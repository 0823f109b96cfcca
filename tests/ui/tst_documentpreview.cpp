// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/compliance/documentpreview.h>

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;

static QByteArray png(const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

// The width and height in the header of a PNG, whatever follows.
static QByteArray claiming(quint32 side)
{
    QByteArray bytes = png({8, 8});
    for (const int at : {16, 20}) {
        for (int byte = 0; byte < 4; ++byte)
            bytes[at + byte] = char(side >> (24 - 8 * byte));
    }
    return bytes;
}

// What is shown of documents, whatever is in them.
class DocumentPreviewTest : public QObject
{
    Q_OBJECT

    static DocumentPreview preview(const QByteArray &content, const QString &name)
    {
        auto made = previewOf(content, name);
        made.waitForFinished();
        return made.result();
    }

private slots:
    void anImageIsShownSmall()
    {
        QCOMPARE(preview(png({64, 48}), u"a.png"_s).image.size(), QSize(64, 48));
        const QImage large = preview(png({4000, 2000}), u"a.png"_s).image;
        QCOMPARE(large.size(), QSize(1600, 800));
    }

    void aHugeOrBrokenImageIsNotDecoded()
    {
        QVERIFY(preview(claiming(0x7fffffff), u"a.png"_s).image.isNull());
        QVERIFY(preview(claiming(60'000), u"a.png"_s).image.isNull());
        QVERIFY(!preview(claiming(60'000), u"a.png"_s).why.isEmpty());
        const DocumentPreview cut = preview(png({64, 48}).left(40), u"a.png"_s);
        QVERIFY(cut.image.isNull() && !cut.why.isEmpty());
    }

    void aKindIsToldByTheContent()
    {
        const QByteArray svg = "<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/passwd'/></svg>";
        const DocumentPreview shown = preview(svg, u"photo.png"_s);
        QVERIFY(shown.image.isNull());
        QCOMPARE(shown.text, QString::fromLatin1(svg)); // as text, and nothing else
        QVERIFY(preview(png({8, 8}), u"notes.txt"_s).text.isEmpty());
    }

    void textStaysTextWithoutMarksThatTurnIt()
    {
        const DocumentPreview shown = preview(u"name\n\u202Egpj.exe\n<b>x</b>"_s.toUtf8(), u"a.csv"_s);
        QVERIFY(!shown.text.contains(QChar(0x202E)));
        QVERIFY(shown.text.contains(u"<b>x</b>"_s));
        QCOMPARE(shown.text.count(u'\n'), 2);
        QVERIFY(preview(QByteArray(300'000, 'x'), u"a.txt"_s).isCut);
    }

    void nothingElseIsOpened()
    {
        for (const QByteArray &content : {QByteArray("%PDF-1.7\n"), QByteArray("MZ\x90\0", 4), QByteArray()}) {
            const DocumentPreview shown = preview(content, u"a.pdf"_s);
            QVERIFY(shown.image.isNull() && shown.text.isEmpty() && !shown.why.isEmpty());
        }
    }
};

QTEST_MAIN(DocumentPreviewTest)
#include "tst_documentpreview.moc"
