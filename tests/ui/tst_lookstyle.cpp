// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/look/setup.h>

#include <QComboBox>
#include <QPainter>
#include <QStyleOptionComboBox>
#include <QTest>

using namespace Qt::StringLiterals;

class LookStyleTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { look::setUp(); }

    void aBoxHasRoomForItsLongestEntry_data()
    {
        QTest::addColumn<QString>("entry");
        for (const char *entry : {"one order", "einer Bestellung", "Wj"})
            QTest::newRow(entry) << QString::fromUtf8(entry);
    }
    void aBoxHasRoomForItsLongestEntry()
    {
        QFETCH(QString, entry);
        QComboBox box;
        box.addItem(entry);
        box.resize(box.sizeHint());
        QStyleOptionComboBox option;
        option.initFrom(&box);
        option.editable = false;
        option.currentText = box.currentText();
        const auto draw = [&](int width) {
            QImage image(box.size(), QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            option.rect = QRect(0, 0, width, box.height());
            box.style()->drawControl(QStyle::CE_ComboBoxLabel, &option, &painter, &box);
            return image;
        };
        QCOMPARE(draw(box.width()), draw(2 * box.width()));
    }
};

QTEST_MAIN(LookStyleTest)
#include "tst_lookstyle.moc"
