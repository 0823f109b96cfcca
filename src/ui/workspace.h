// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/client.h>
#include <domain/basket.h>
#include <flows/deadlinewatch.h>
#include <flows/deliverywatch.h>
#include <flows/draftkey.h>
#include <flows/purchases.h>
#include <flows/record.h>
#include <models/columns.h>
#include <models/orderline.h>
#include <models/table.h>
#include <models/tree.h>
#include <store/drafts.h>
#include <store/settings.h>
#include <ui/foundnumbers.h>
#include <ui/providername.h>

#include <QCoroTask>
#include <QTimer>

#include <functional>

// What is built and can be shown, in the order of the section list.
enum class Section { Inbox, Search, Reserved, Orders, Numbers, Compliance, Activity };

// Everything of one open account, lent to its panes. It lives longer than they do: the window closes an account by
// deleting its panes, which ends all their waits, and then this.
class Workspace : public QObject
{
    Q_OBJECT

public:
    // What outlives every account.
    struct Stores
    {
        Worker &state;
        Settings &settings;
        Journal &journal;
        QString installId; // of the profile
        Anchor *anchor = nullptr; // of the journal; none: nobody keeps it
        std::function<QCoro::Task<Secret>(Scope &, DraftKey)> draftKey{}; // none: drafts last for the session
    };

    Workspace(StoredAccount account, ClientSettings client, Secret key, Stores stores, QObject *parent = nullptr);
    ~Workspace() override;

    const StoredAccount &account() const { return m_account; }
    void rename(const QString &name) { m_account.name = name; } // the sandbox's goes by the language
    bool isSandbox() const { return m_account.kind == AccountKind::Sandbox; }
    ProviderName provider() const; // for sentences of our own
    QString providerName() const { return provider().start; }
    QStringList accountWords() const; // provider and name, once if they are the same
    Client &client() { return m_client; } // for a Session of the pane's own
    QDateTime serverNow() const { return m_client.serverNow(); } // what countdowns run on; UTC

    PurchaseEngine &engine() { return *m_engine; } // started; what it can't do yet it refuses
    QCoro::Task<> settle(qint64 id, IntentState to); // of an intent; notSaved when the disk refuses
    void setLimits(const SpendRules &rules); // from the next confirmation on, and kept
    DeadlineWatch &deadlines() { return m_deadlines; } // of the account's orders; started by whoever follows it
    DeliveryWatch &deliveries() { return m_deliveries; } // what the provider told others; started likewise
    Record &record() { return m_record; } // of every change that is asked for
    Anchor *anchor() const { return m_stores.anchor; } // nullptr: nobody keeps one
    Settings &settings() { return m_stores.settings; }
    QString settingName(const QString &name) const { return m_account.id % u'/' % name; } // of this account only
    Worker &state() { return m_stores.state; }
    Drafts *drafts() const { return m_drafts.get(); } // nullptr until their key has come

    // The basket is kept on the disk; until it was read it is empty.
    const Basket &basket() const { return m_basket; }
    template <class Change>
    void changeBasket(Change change)
    {
        change(m_basket);
        saveBasket();
    }

    FoundNumbers &found() { return m_found; } // whoever searches tells it what came
    const QHash<QString, BoughtNumber> &bought() const { return m_bought; }
    void rememberBought(const QHash<QString, BoughtNumber> &bought);

    Table<HeldNumber> &held() { return m_held; } // filled by the Reserved pane
    Table<InventoryNumber> &owned() { return m_owned; } // filled by the Numbers pane
    Tree<OrderLine> &orders() { return m_orders; } // filled by the Orders pane

signals:
    void basketChanged();
    void draftsOpened(); // from then on there are drafts()
    void draftsSealed(); // from now on they outlive the session
    void boughtChanged();
    void saved();
    void notSaved(const Error &error); // the disk refused; what was meant to be kept is in memory only
    void reservationsChanged(); // something was reserved or extended: read them again
    void purchasesChanged(); // some of engine().open(), or they were read: once for many
    void orderPlaced(const QString &orderId); // empty: several, or it may have been placed
    void commentsRead(); // what waited for the operator does not any more
    void ordersSettled(); // some order was pending and is not any more: the account has other numbers now
    void buyRequested(const QStringList &numbers); // E.164, all in the basket: show the sheet that asks
    void buyingAnswered(bool isConfirmed); // what was asked of the operator; if not, nothing was sent
    void reissueRequested(const Intent &intent); // Quiet: order the same again, as a new order
    void progressed(const QString &what, qint64 done, qint64 total); // of long work; total 0: it has ended
    void cancelRequested(); // of that work
    void commentsRequested(const QString &subOrderId); // before its order is: the thread is shown once it is there
    void sectionRequested(Section section, const QString &what); // what: number or id to select; may be empty

private:
    QCoro::Task<> load();
    QCoro::Task<> start();
    QCoro::Task<> openDrafts();
    QCoro::Task<> sealDrafts(); // now that there is one
    QCoro::Task<> tell(QFuture<Result<Done>> saving);
    void saveBasket();
    void learn(const Intent &intent);
    void tellPurchases();
    void adoptPlaced();

    StoredAccount m_account;
    const Stores m_stores;
    Client m_client;
    Basket m_basket;
    bool m_basketRead = false;
    QHash<QString, BoughtNumber> m_bought;
    const std::unique_ptr<PurchaseEngine> m_engine;
    QHash<QString, BoughtNumber> m_placed; // by number: learnt, and not told yet
    QTimer m_soon;
    Record m_record;
    std::unique_ptr<Drafts> m_drafts;
    FoundNumbers m_found;
    Table<HeldNumber> m_held;
    Table<InventoryNumber> m_owned;
    Tree<OrderLine> m_orders;
    DeadlineWatch m_deadlines;
    DeliveryWatch m_deliveries;
    Scope m_scope; // last: dies first
};
