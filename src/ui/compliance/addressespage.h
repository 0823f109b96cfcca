// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/session.h>
#include <models/papercolumns.h>
#include <ui/compliance/compliancepage.h>

#include <QCoroTask>

class PaperDetail;
class QPushButton;

// The account's addresses: looked through, added, deleted. One that is saved never changes.
class AddressesPage : public CompliancePage
{
    Q_OBJECT

public:
    explicit AddressesPage(Workspace &workspace);

    void refresh() override;
    bool has(const QString &id) const override { return m_rows.find(id); }

private:
    void layOut();
    void select();
    void add();
    void askToDelete();
    QCoro::Task<> read();
    QCoro::Task<> deleteNow(Address address);

    Table<Address> &m_rows;
    PaperDetail *m_detail;
    QPushButton *m_delete = nullptr;
    Session m_api; // last: die first
    Session m_changes;
};
