// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "addressespage.h"

#include <api/addresses.h>
#include <api/fetchall.h>
#include <flows/recorded.h>
#include <ui/compliance/paperdetail.h>
#include <ui/compliance/papersheet.h>
#include <ui/look/accountbar.h>
#include <ui/look/actionbar.h>
#include <ui/look/emptystate.h>
#include <ui/look/looktable.h>
#include <ui/look/titlerow.h>
#include <ui/papers/addresssheet.h>
#include <ui/problemview.h>

#include <QLocale>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

static PaperList::Names addressListNames()
{
    return {u"addresses"_s, AddressesPage::tr("Addresses list"), AddressesPage::tr("Filter addresses"),
        AddressesPage::tr("Filter: name, street, town"), AddressesPage::tr("addresses.csv"),
        AddressesPage::tr("No address fits")};
}

AddressesPage::AddressesPage(Workspace &workspace)
    : CompliancePage(workspace, std::make_unique<Table<Address>>(addressColumns(), &Address::id), addressListNames())
    , m_rows(static_cast<Table<Address> &>(list()->rows()))
    , m_detail(new PaperDetail)
    , m_api(workspace.client())
    , m_changes(workspace.client())
{
    layOut();
    connect(list(), &PaperList::currentChanged, this, &AddressesPage::select);
    connect(list(), &PaperList::menuWanted, this, [this](QMenu *menu) {
        menu->addAction(tr("Add address…"), this, &AddressesPage::add);
        if (m_rows.find(list()->current()))
            menu->addAction(tr("Delete…"), this, &AddressesPage::askToDelete);
    });
    select();
}

void AddressesPage::layOut()
{
    connect(list()->addButton(tr("Add address…")), &QPushButton::clicked, this, &AddressesPage::add);
    list()->setNothing([this](EmptyState *empty) {
        empty->setText(tr("There is no address yet"), tr("Papers and emergency calls refer to addresses."));
        auto *card = empty->addCard(u"list-add"_s, tr("Add an address"), tr("The provider looks whether it exists."));
        connect(card->addButton(tr("Add an address…")), &QPushButton::clicked, this, &AddressesPage::add);
    });
    m_delete = m_detail->bar()->addDanger(tr("Delete…"));
    connect(m_delete, &QPushButton::clicked, this, &AddressesPage::askToDelete);
    setDetail(m_detail);
}

void AddressesPage::refresh()
{
    list()->problem()->clear();
    m_api.cancel();
    read();
}

QCoro::Task<> AddressesPage::read()
{
    list()->reading();
    AddressFilter filter;
    filter.sort = u"-created_at"_s;
    const auto all = co_await fetchAll(m_api, api::addresses::list, filter);
    if (!all) {
        list()->failed(all.error());
        co_return;
    }
    m_rows.setRows(all->rows);
    list()->came();
}

void AddressesPage::select()
{
    const Address *address = m_rows.find(list()->current());
    if (!address)
        return m_detail->clear({});
    m_detail->setTitle(address->holder(), {});
    const QString person = QString(address->firstName + u' ' + address->lastName).trimmed();
    m_detail->setFacts({{tr("Business"), address->businessName}, {tr("Person"), person},
        {tr("Street"), address->streetAddress}, {tr("Floor or flat"), address->extendedAddress},
        {tr("Town"), QString(address->postalCode + u' ' + address->locality).trimmed()},
        {tr("State or region"), address->administrativeArea}, {tr("Country"), address->countryCode},
        {tr("Telephone"), address->phoneNumber}, {tr("Reference"), address->customerReference},
        {tr("Added"), QLocale().toString(address->createdAt.toLocalTime(), QLocale::ShortFormat)},
        {tr("Id"), address->id}});
    m_detail->bar()->show();
}

void AddressesPage::add()
{
    auto *sheet = new AddressSheet(workspace(), {}, window(), window()->findChild<AccountBar *>());
    connect(sheet, &AddressSheet::added, this, [this](const Address &address) {
        m_rows.setRows(QList<Address>{address} + QList<Address>(m_rows.rows().begin(), m_rows.rows().end()));
        list()->came();
        list()->select(address.id);
        list()->problem()->setDone(tr("The address was added."), {});
    });
    sheet->ask();
}

void AddressesPage::askToDelete()
{
    const Address *address = m_rows.find(list()->current());
    if (!address)
        return;
    papersheet::askToDelete(workspace(), this, tr("Delete the address?"), address->holder(),
        tr("What uses it keeps it: the provider refuses to delete an address that is in use."),
        [this, address = *address] { deleteNow(address); });
}

QCoro::Task<> AddressesPage::deleteNow(Address address)
{
    list()->problem()->clear();
    const Change change{Deed::Kind::DeleteAddress, {address.id}, {}};
    const Nothing nothing;
    const auto gone =
        co_await recorded(m_changes, workspace().record(), change, api::addresses::remove, nothing, address.id);
    if (gone) {
        m_rows.removeKeys({address.id});
        list()->came();
        list()->problem()->setDone(tr("The address was deleted."), {});
    } else if (isRefusal(gone.error())) {
        list()->problem()->setProblem(gone.error(), workspace().provider());
    } else {
        list()->problem()->setText(
            tr("It is not known whether the address was deleted."), tr("The list is read again."));
        m_api.cancel();
        read();
    }
}
