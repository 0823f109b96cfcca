// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storetest.h"

#include <store/keptholds.h>
#include <store/state.h>

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

const QString account = u"acc"_s;
const QDateTime noon = QDateTime::fromString(u"2026-03-01T12:00:00.250Z"_s, Qt::ISODateWithMs);

} // namespace

// Reservations that are extended by themselves, over a restart.
class KeptHoldsTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        open();
    }
    void cleanup() { m_state.reset(); }

    void whatIsKeptIsThereAfterARestart()
    {
        const KeptHold untried{.reservationId = u"r1"_s, .until = noon};
        const KeptHold tried{.reservationId = u"r2"_s, .until = noon, .triedFor = noon.addSecs(-60)};
        QVERIFY(answerOf(keptholds::save(*m_state, account, untried)));
        QVERIFY(answerOf(keptholds::save(*m_state, account, tried)));
        open();
        QCOMPARE(stored(account), (QList<KeptHold>{untried, tried}));
        QVERIFY(!stored(account).first().triedFor.isValid());
    }

    void aLaterChoiceTakesThePlaceOfTheFirst()
    {
        KeptHold kept{.reservationId = u"r1"_s, .until = noon};
        QVERIFY(answerOf(keptholds::save(*m_state, account, kept)));
        kept.until = noon.addSecs(3600);
        kept.triedFor = noon.addSecs(1800);
        QVERIFY(answerOf(keptholds::save(*m_state, account, kept)));
        QCOMPARE(stored(account), QList<KeptHold>{kept});
    }

    void accountsDoNotMix()
    {
        const KeptHold kept{.reservationId = u"r1"_s, .until = noon};
        QVERIFY(answerOf(keptholds::save(*m_state, account, kept)));
        QVERIFY(answerOf(keptholds::save(*m_state, u"other"_s, kept)));
        QVERIFY(answerOf(keptholds::forget(*m_state, account, kept.reservationId)));
        QVERIFY(stored(account).isEmpty());
        QCOMPARE(stored(u"other"_s), QList<KeptHold>{kept});
    }

private:
    void open()
    {
        m_state.reset();
        m_state = openState(m_folder->filePath(u"state.sqlite"_s));
    }
    QList<KeptHold> stored(const QString &of)
    {
        const auto all = answerOf(keptholds::load(*m_state, of));
        return all ? *all : QList<KeptHold>();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Worker> m_state;
};

QTEST_GUILESS_MAIN(KeptHoldsTest)
#include "tst_keptholds.moc"
