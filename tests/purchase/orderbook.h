// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QMutex>
#include <QStringList>

#include <support/rawserver.h>

// What a provider that loses answers has really done: the orders that it applied, and how it behaves about the next.
// Used from the test's and the server's thread.
class OrderBook
{
public:
    explicit OrderBook(RawServer &server);

    // One way in which an order goes wrong.
    struct Fault
    {
        enum class Applied { No, Yes, Late }; // Late: after the first look for it

        const char *name;
        Applied applied;
        Behaviour behaviour;
    };
    static QList<Fault> schedule(); // the 19 classes, in their order
    static QList<Fault> refusals(); // definite ones, true and made up on the way

    void set(const Fault &fault); // for the orders to come
    void setOk(); // every order is placed and answered
    void place(const QByteArray &body); // an order that did not come from this journal
    void placeAgain(); // as a proxy does that sends the last order a second time
    void own(const QString &number, const QString &reference = {}); // it is in the inventory
    void delayListing(bool delay); // orders are placed, and not listed yet
    void failReads(bool fail, int status = 403);
    void breakInventory(const Behaviour &behaviour); // what every question for numbers is answered with
    void repairInventory();

    QByteArrayList posts() const; // bodies, in the order in which they came
    int looks() const; // how often orders were listed

private:
    Behaviour answer(const SeenRequest &request);
    Behaviour order(const SeenRequest &request);
    Behaviour list(const SeenRequest &request);
    Behaviour inventory(const QString &path) const;
    QByteArray apply(const QByteArray &body);

    RawServer &m_server;
    mutable QMutex m_mutex;
    std::optional<Fault> m_fault;
    QByteArrayList m_posts;
    QByteArrayList m_orders; // JSON of each
    QByteArrayList m_late; // bodies that are applied after the first look
    QMap<QString, QString> m_owned; // references by number
    bool m_listsNothing = false;
    std::optional<int> m_readsFailWith; // with that status
    std::optional<Behaviour> m_brokenInventory;
    int m_looks = 0;
};
