// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/look/flowrow.h>
#include <ui/look/linkbutton.h>
#include <ui/look/setup.h>

#include <QTest>

using namespace Qt::StringLiterals;

class FlowRowTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { look::setUp(); }

    void whatHasNoRoomBesideStandsBelow()
    {
        QWidget place;
        auto *row = new FlowRow(16);
        place.setLayout(row);
        auto *first = new LinkButton(u"Check now"_s);
        auto *second = new LinkButton(u"Copy reference"_s);
        row->addWidget(first);
        row->addWidget(second);
        place.resize(row->sizeHint());
        place.show();
        QCOMPARE(second->pos(), QPoint(first->width() + 16, 0));
        place.resize(row->sizeHint().width() - 1, row->heightForWidth(row->sizeHint().width() - 1));
        QCOMPARE(second->pos(), QPoint(0, first->height()));
        QCOMPARE(second->size(), second->sizeHint());
        QVERIFY(place.rect().contains(second->geometry()));
    }
};

QTEST_MAIN(FlowRowTest)
#include "tst_flowrow.moc"
