// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/accounts/accountinfo.h>

#include <QDateTime>
#include <QObject>

class Client;

// What is built and can be shown, in the order of the section list.
enum class Section { Search, Reserved, Orders, Numbers };

// Everything of one open account, lent to its panes. It lives longer than they do: the window closes an account by
// deleting its panes, which ends all their waits, and then this.
class Workspace : public QObject
{
    Q_OBJECT

public:
    const AccountInfo &account() const { return m_account; }
    Client &client() { return m_client; }      // for a Session of the pane's own
    QDateTime serverNow() const;               // what countdowns run on; UTC

signals:
    void basketChanged();
    void reservationsChanged();                         // something was reserved or extended: read them again
    void orderPlaced(const QString &orderId);           // empty when it may have been placed
    void buyRequested(const QStringList &numbers);      // E.164, all in the basket: show the sheet that asks
    void sectionRequested(Section section, const QString &what);  // what: number or id to select; may be empty

private:
    AccountInfo m_account;
    Client &m_client;
};
