// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/session.h>

// The same account used elsewhere: finds, reserves and orders straight through the API, behind the window's back. Every
// call has happened when it returns; one that fails is fatal.
class Customer
{
public:
    explicit Customer(Client &client)
        : m_api(client)
    { }

    QStringList find(const QString &country, int count, const QString &areaCode = {});
    QString reserve(const QStringList &numbers, const QString &reference = {}); // its id
    QString order(const QStringList &numbers, const QString &reference = {}); // its id
    QString subOrderOf(const QString &order); // the id of its first
    void readComments(const QString &subOrder); // all of them
    QString upload(const QByteArray &content, const QString &name); // the id of the document

private:
    Session m_api;
};
