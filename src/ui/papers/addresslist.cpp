// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "addresslist.h"

#include <api/addresses.h>
#include <api/fetchall.h>

AddressList::AddressList(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_api(workspace.client())
{ }

void AddressList::want()
{
    if (!m_isAsked)
        read();
}

void AddressList::add(const Address &address)
{
    m_addresses.prepend(address);
    emit changed();
}

QCoro::Task<> AddressList::read()
{
    m_isAsked = true;
    const AddressFilter filter;
    const auto all = co_await fetchAll(m_api, api::addresses::list, filter);
    if (!all) {
        m_isAsked = false; // the next time they are wanted
        co_return;
    }
    m_addresses = all->rows;
    emit changed();
}
