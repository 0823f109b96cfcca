// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <flows/purchases.h>
#include <ui/note.h>

#include <memory>

class SecondTicker;
class Workspace;

// Where the last purchase stands, in the words of its state, and what may be done about it: never to send it again.
// What the operator has to know of comes first; what is settled can be closed.
class PurchaseNote : public Note
{
    Q_OBJECT

public:
    explicit PurchaseNote(Workspace &workspace, QWidget *parent = nullptr);
    ~PurchaseNote() override;

    void forget(); // what is settled; what is open stays

private:
    void adopt();
    void tellComplaints(const QList<OrderComplaint> &complaints);
    void tick();
    void addLinks(const Intent &intent);
    std::optional<Intent> shown() const;

    Workspace &m_workspace;
    std::optional<Intent> m_last; // what was heard of last, until it is closed
    std::optional<Intent> m_linked; // that the links were made for
    std::shared_ptr<SecondTicker> m_ticker;
};
