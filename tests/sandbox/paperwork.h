// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provider.h"

// An account that answers what countries ask, as an operator does it: everything over the API.
class Paperwork
{
public:
    explicit Paperwork(Provider &provider);

    struct Order
    {
        QString id{};
        QString subOrder{};
        QString number{}; // the id of the first number in the order
    };
    Order order(const QByteArray &filter, int count = 1, const QJsonObject &body = {});

    // Good answers to everything that is asked; they become "regulatory_requirements" of a body.
    QJsonArray answersTo(const QJsonArray &asked, const QString &locality = {}, const QString &country = {});
    QJsonArray answersTo(const Order &order);
    static QJsonObject body(const QJsonArray &answers);
    Provider::Reply answer(const Order &order); // all of it, to the sub order

    QString upload(const QString &filename = QStringLiteral("bill.pdf")); // the new document's id
    QString address(const QString &country, const QString &locality); // the new address's id
    QString group(const QString &country, const QString &type); // a fulfilled one

    QJsonValue number(const Order &order);
    QString requirementsStatus(const Order &order) { return number(order)[u"requirements_status"].toString(); }
    QJsonArray verdicts(const Order &order); // of the first number: requirements with "status"
    QStringList comments(const QString &record); // newest first
    QString requirement(const Order &order, const QString &fieldType); // the first of that type

private:
    Provider &m_provider;
};
