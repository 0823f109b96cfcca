// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/session.h>
#include <domain/account.h>
#include <flows/review.h>

#include <QCoroTask>
#include <QWidget>

class ChoiceBox;
class FieldRow;
class QLineEdit;
class Workspace;

// What an order is connected to besides its numbers: the lists of the account, and the operator's own reference.
class OrderChoicesForm : public QWidget
{
    Q_OBJECT

public:
    explicit OrderChoicesForm(Workspace &workspace, QWidget *parent = nullptr);

    OrderChoices choices() const;
    QString nameOf(const QString &id) const; // as the lists call it; the id itself where they do not know it
    bool isAcceptable() const;
    void load(); // the lists anew

signals:
    void changed();

private:
    struct Picker
    {
        const char *setting;
        ChoiceBox *box;
        FieldRow *row;
    };

    template <class Row>
    QCoro::Task<> fill(Picker picker, Endpoint<PlainPage, Page<Row>> endpoint);
    void restore();
    void save();
    void check();

    Workspace &m_workspace;
    QList<Picker> m_pickers; // connection, messaging, billing
    QLineEdit *m_reference;
    FieldRow *m_referenceRow;
    Session m_api; // last: dies first
};
