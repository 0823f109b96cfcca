// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/session.h>
#include <ui/accounts/accountbook.h>
#include <ui/look/sheet.h>

class FieldRow;
class FormColumn;
class QCheckBox;
class QComboBox;
class QLineEdit;

// Asks for an account, or again for the key of one. The key is tried by reading the balance before anything is kept;
// what is typed stays until it works.
class ConnectSheet : public Sheet
{
    Q_OBJECT

public:
    static ConnectSheet *forNewAccount(AccountBook &book, QWidget *window, const QWidget *uncovered);
    static ConnectSheet *forKeyOf(
        const StoredAccount &account, AccountBook &book, QWidget *window, const QWidget *uncovered);

signals:
    void connected(const QString &accountId); // it is in the book, its key works

private:
    // The account is tried with a client of its own, which goes when the sheet goes.
    struct Probe
    {
        Client client;
        Session session{client};

        Probe(const BaseUrl &url, Secret key)
            : client(ClientSettings{.baseUrl = url}, std::move(key))
        { }
    };

    ConnectSheet(StoredAccount account, AccountBook &book, QWidget *window, const QWidget *uncovered);
    void addAccountFields();
    void addKeyFields();
    void addButtons(const QString &go);
    void adaptToKind();
    QString typedAddress() const;
    void doubt(); // that this is a key
    QCoro::Task<> connectNow();
    std::optional<BaseUrl> readAddress();
    bool isNameFit();
    std::optional<Secret> readKey();
    void explain(const Error &error);
    void setBusy(bool busy);

    StoredAccount m_account;
    AccountBook &m_book;
    FormColumn *m_form;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_address = nullptr;
    FieldRow *m_addressRow = nullptr;
    FieldRow *m_nameRow = nullptr;
    QLineEdit *m_name = nullptr;
    QComboBox *m_colour = nullptr;
    QLineEdit *m_key;
    FieldRow *m_keyRow;
    QCheckBox *m_keep;
    FieldRow *m_keepRow;
    QPushButton *m_go = nullptr;
    std::unique_ptr<Probe> m_probe;
    Scope m_scope; // last: dies first
};
